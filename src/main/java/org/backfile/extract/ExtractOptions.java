package org.backfile.extract;

import org.backfile.extract.outlet.OutletRules;

/**
 * What a user can set about extraction.
 *
 * @param outlets what holds for the pages of single outlets
 */
public record ExtractOptions(OutletRules outlets) {

    public static final ExtractOptions DEFAULT = new ExtractOptions(OutletRules.NONE);
}
