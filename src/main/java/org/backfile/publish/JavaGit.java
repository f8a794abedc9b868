package org.backfile.publish;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/** A remote branch by way of JGit, for machines without the {@code git} command: https with a token, and repositories on a disk. */
final class JavaGit implements Remote {

    private final Repository repository;
    private final String url;
    private final String ref;
    private final @Nullable String token;

    JavaGit(Repository repository, String url, String branch, @Nullable String token) {
        this.repository = repository;
        this.url = url;
        this.ref = "refs/heads/" + branch;
        this.token = token;
    }

    @Override
    public @Nullable ObjectId tip() throws IOException, PublishException {
        try (var transport = open();
                var connection = transport.openFetch()) {
            var found = connection.getRef(ref);
            return found == null ? null : found.getObjectId();
        } catch (TransportException e) {
            throw failed(e);
        }
    }

    @Override
    public String message(ObjectId tip) throws IOException, PublishException {
        try (var transport = open();
                var walk = new RevWalk(repository)) {
            transport.setDepth(1);
            transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec(ref)));
            return walk.parseCommit(tip).getFullMessage();
        } catch (TransportException e) {
            throw failed(e);
        }
    }

    @Override
    public void push(ObjectId commit, @Nullable ObjectId expected) throws IOException, PublishException {
        try (var transport = open()) {
            var update = new RemoteRefUpdate(
                    repository, commit.name(), ref, true, null, expected == null ? ObjectId.zeroId() : expected);
            var result = transport
                    .push(NullProgressMonitor.INSTANCE, List.of(update))
                    .getRemoteUpdate(ref);
            if (result.getStatus() != RemoteRefUpdate.Status.OK) {
                throw refused(result.getStatus() + (result.getMessage() == null ? "" : ", " + result.getMessage()));
            }
        } catch (TransportException e) {
            throw failed(e);
        }
    }

    private Transport open() throws IOException, PublishException {
        try {
            var transport = Transport.open(repository, new URIish(url));
            transport.setCredentialsProvider(Credentials.of(token));
            return transport;
        } catch (java.net.URISyntaxException | NotSupportedException e) {
            throw PublishException.target(Credentials.hidden(url)
                    + ": this address cannot be used without the git command (" + e.getMessage()
                    + "). Install git, or name an https address and set BACKFILE_GIT_TOKEN.");
        }
    }

    private PublishException failed(TransportException e) {
        return refused(String.valueOf(e.getMessage()));
    }

    private PublishException refused(String why) {
        return PublishException.machine("pushing to " + Credentials.hidden(url) + " failed: " + Credentials.hidden(why)
                + ". Check the address and your access; without the git command a token is read from"
                + " BACKFILE_GIT_TOKEN.");
    }
}
