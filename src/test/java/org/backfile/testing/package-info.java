/**
 * What integration tests share: a browser, a web server, the program run as its users run it.
 */
@NullMarked
package org.backfile.testing;

import org.jspecify.annotations.NullMarked;
