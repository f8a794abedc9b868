package org.backfile.render.view;

/**
 * A page before it is printed: which template shows what at which address.
 *
 * @param path from the site root
 * @param kind which page this is: the template is {@code kind.peb}, and the stylesheet knows it by this name
 * @param title of the page alone
 * @param description one sentence for search engines
 * @param section which way of the navigation leads here; see {@link Page#section()}
 * @param view the record that the template sees under the name of the kind
 */
public record Sheet(String path, String kind, String title, String description, String section, Object view) {}
