package org.backfile.corpus;

/**
 * Words of the text that say when something happened, as they stand: {@code July 9, 2024}, {@code May 27}, {@code Tuesday}.
 *
 * @param words where they stand
 * @param sentence that holds them
 * @param year 0 where they give none
 * @param month from 1; 0 where they give none
 * @param day of the month; 0 where they give none
 * @param weekday from 1, Monday; 0 unless they give it alone
 * @param bearing what the words around show; untold where the year is given
 */
public record TimeWords(Span words, Span sentence, int year, int month, int day, int weekday, Bearing bearing) {}
