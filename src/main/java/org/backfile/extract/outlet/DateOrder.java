package org.backfile.extract.outlet;

/** How an outlet writes a date in numbers whose day and month could change places: {@code 04/05/2024}. */
public enum DateOrder {
    /** The day first: 4 May. */
    DMY,
    /** The month first: April 5. */
    MDY
}
