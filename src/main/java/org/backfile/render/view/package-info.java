/**
 * What every template may see: records of words that are ready to print, and the wording of dates, numbers and unknown values. Pure;
 * knows no template.
 */
@NullMarked
package org.backfile.render.view;

import org.jspecify.annotations.NullMarked;
