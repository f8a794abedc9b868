/**
 * The settings of an archive: {@code site-config.yaml} comes in, {@link org.backfile.settings.SiteConfig} goes out, which is made of the
 * rooms' own options. A part of the corridor: it knows the rooms, and none of them knows it.
 */
@NullMarked
package org.backfile.settings;

import org.jspecify.annotations.NullMarked;
