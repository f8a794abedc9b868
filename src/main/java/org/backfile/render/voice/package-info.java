/** What the pages of quotations show: utterances with all who carry them, and those who said them. */
@NullMarked
package org.backfile.render.voice;

import org.jspecify.annotations.NullMarked;
