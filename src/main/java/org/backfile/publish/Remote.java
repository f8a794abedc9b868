package org.backfile.publish;

import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** One branch of a git repository elsewhere, and a bare repository here that holds what is pushed to it. */
interface Remote {

    /** The commit that the branch is at; absent when there is no such branch. */
    @Nullable
    ObjectId tip() throws IOException, PublishException;

    /** The message of the commit that the branch is at. */
    String message(ObjectId tip) throws IOException, PublishException;

    /** Sets the branch to a commit of the repository here, if it is still where it was ({@code null}: not there). */
    void push(ObjectId commit, @Nullable ObjectId expected) throws IOException, PublishException;
}
