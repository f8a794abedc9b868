/**
 * A built folder comes in and goes out to where its readers are: a folder that a web server shows, or a branch of a git repository that a
 * pages host serves. Publishes only what the build wrote down, replaces only what an earlier publish made.
 */
@NullMarked
package org.backfile.publish;

import org.jspecify.annotations.NullMarked;
