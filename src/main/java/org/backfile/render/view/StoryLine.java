package org.backfile.render.view;

/**
 * A story in a list.
 *
 * @param title its headline, linked where it has a page
 * @param when from the first to the last day; empty where no article is dated
 * @param size {@code 5 articles, 3 outlets named}
 */
public record StoryLine(Value title, String when, String size) {}
