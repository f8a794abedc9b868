package org.backfile.render.view;

/**
 * What {@code search.peb} sees.
 *
 * @param articles how many there are to search, ready to print: {@code 20,000 articles}
 */
public record SearchPage(String articles) {}
