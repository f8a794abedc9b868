package org.backfile.site;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Asks Linux and macOS themselves. Loaded when a site is changed, not before: a first small build does without. */
final class NativeDisk implements Disk {

    /** {@code renameat2(2)} on Linux and {@code renamex_np(2)} on macOS use the same bit for their exchange. */
    private static final int EXCHANGE = 2;

    /** {@code AT_FDCWD}: paths count from the folder the program was started in. */
    private static final int HERE = -100;

    private static final int READ_ONLY = 0;

    @Override
    public boolean exchange(Path one, Path other) {
        var first = name(one);
        var second = name(other);
        if (first == null || second == null) {
            return false;
        }
        try {
            if (Platform.isLinux() && Linux.THERE) {
                return Linux.renameat2(HERE, first, HERE, second, EXCHANGE) == 0;
            }
            return Platform.isMac() && Mac.THERE && Mac.renamex_np(first, second, EXCHANGE) == 0;
        } catch (LastErrorException e) {
            // An old kernel, a disk that cannot, or one of the folders is where a disk is mounted.
            return false;
        }
    }

    @Override
    public boolean flush(Path folder) {
        var name = name(folder);
        if (name == null || !Platform.isLinux() || !Linux.THERE) {
            return false;
        }
        try {
            int descriptor = Linux.open(name, READ_ONLY);
            try {
                return Linux.syncfs(descriptor) == 0;
            } finally {
                Linux.close(descriptor);
            }
        } catch (LastErrorException e) {
            return false;
        }
    }

    /** A path as the system is told it, in the bytes that Java itself uses for names of files. */
    private static byte @Nullable [] name(Path path) {
        if (path.getFileSystem() != FileSystems.getDefault()) {
            return null;
        }
        var text = path.toAbsolutePath().toString();
        var charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        if (!charset.newEncoder().canEncode(text)) {
            return null;
        }
        var bytes = text.getBytes(charset);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    /** Whether the functions of a class are in the C library and may be called. */
    private static boolean bind(Class<?> functions) {
        try {
            Native.register(functions, NativeLibrary.getInstance(null));
            return true;
        } catch (LinkageError e) {
            // An old C library, a system that JNA does not know, or no place from which code may run to unpack JNA to.
            return false;
        }
    }

    /** Functions of the C library, under the names they have there. */
    private static final class Linux {

        static final boolean THERE = bind(Linux.class);

        static native int renameat2(int fromFolder, byte[] from, int toFolder, byte[] to, int flags)
                throws LastErrorException;

        static native int open(byte[] path, int flags) throws LastErrorException;

        static native int syncfs(int descriptor) throws LastErrorException;

        static native int close(int descriptor) throws LastErrorException;
    }

    /** The same for macOS. */
    private static final class Mac {

        static final boolean THERE = bind(Mac.class);

        static native int renamex_np(byte[] from, byte[] to, int flags) throws LastErrorException;
    }
}
