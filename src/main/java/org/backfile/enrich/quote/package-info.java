/**
 * Finds the quotations in the words of one article and tells by its words who speaks. Rules over small tables of words, no model: marks, then
 * sentences, then the verb of speech nearest and its subject, then what the turn before it tells. Does not look at other articles.
 */
@NullMarked
package org.backfile.enrich.quote;

import org.jspecify.annotations.NullMarked;
