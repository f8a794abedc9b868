package org.backfile.site;

/**
 * One file of the site.
 *
 * @param path from the site root, with {@code /}, made by {@link SitePaths} only
 * @param bytes its content; not copied, so nobody may change it
 */
// An array, because files of many megabytes pass here and are only ever handed on; two files are never compared by
// equals.
@SuppressWarnings("ArrayRecordComponent")
public record SiteFile(String path, byte[] bytes) {}
