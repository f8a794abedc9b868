/**
 * The bytes of a picture come in, what they are goes out: format and size, told by the head of the file alone. Decodes no picture and trusts
 * no file name.
 */
@NullMarked
package org.backfile.read.picture;

import org.jspecify.annotations.NullMarked;
