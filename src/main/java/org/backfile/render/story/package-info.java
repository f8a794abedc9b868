/** Pages of stories: who told of the same events, when, and what each told. */
@NullMarked
package org.backfile.render.story;

import org.jspecify.annotations.NullMarked;
