/** Serves a built site on this machine and notices when what it is made from changes. Speaks HTTP and to nobody else. */
@NullMarked
package org.backfile.cli.serve;

import org.jspecify.annotations.NullMarked;
