/**
 * The door: one class per command, the only place that talks to a person, reads a clock or ends the process.
 */
@NullMarked
package org.backfile.cli;

import org.jspecify.annotations.NullMarked;
