/**
 * A {@link org.backfile.extract.page.Page} with the verdicts on its blocks comes in, the pictures that belong to the article go out, each with
 * its caption. Opens no file: whether a picture can be shown is for others to find out.
 */
@NullMarked
package org.backfile.extract.picture;

import org.jspecify.annotations.NullMarked;
