/**
 * The words of what goes out: files of the site, their paths, the folder they are written to and its manifest.
 */
@NullMarked
package org.backfile.site;

import org.jspecify.annotations.NullMarked;
