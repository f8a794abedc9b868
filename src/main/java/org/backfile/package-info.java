/**
 * The corridor: the order of the rooms, the settings file and the report of a build.
 */
@NullMarked
package org.backfile;

import org.jspecify.annotations.NullMarked;
