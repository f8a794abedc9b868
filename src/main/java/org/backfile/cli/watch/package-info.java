/**
 * What a run tells while it goes on and when it is done: a bar on a terminal, lines of JSON, a report with times. Only here are the clock and
 * the memory looked at; nothing of that reaches a site.
 */
@NullMarked
package org.backfile.cli.watch;

import org.jspecify.annotations.NullMarked;
