/**
 * Templates and assets: finds them in the user's folder or among the built-in ones, fills templates, says where a template is wrong. Knows
 * no page.
 */
@NullMarked
package org.backfile.render.theme;

import org.jspecify.annotations.NullMarked;
