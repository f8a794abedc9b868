package org.backfile.corpus;

/**
 * A number that the text gives with what it counts: {@code 3,200 bombs}, {@code 40 billion euros}, {@code three people were killed}.
 *
 * @param words where number and unit stand
 * @param unit what is counted: a word in small letters, a currency as {@code USD}, {@code %}, or {@code killed}, {@code injured}, {@code missing},
 *     {@code arrested}
 * @param amount as a plain decimal number: {@code 40000000000}
 */
public record Quantity(Span words, String unit, String amount) {}
