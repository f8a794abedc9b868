/**
 * The corridor: the order of the rooms, what a build remembers of earlier ones, and what it reports. Its parts with packages of their own are
 * {@code settings}, {@code inspect} and {@code address}.
 */
@NullMarked
package org.backfile;

import org.jspecify.annotations.NullMarked;
