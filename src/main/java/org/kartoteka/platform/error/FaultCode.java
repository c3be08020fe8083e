package org.kartoteka.platform.error;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// A short name for a fault that stays the same for the same fault in every copy of the program.
///
/// It hashes exception types and method names of the whole cause chain, not messages or line
/// numbers, so it survives small edits and never contains the user's data.
public record FaultCode(String value) {

    /// Deeper frames are the toolkit's and the runtime's, and differ from system to system.
    private static final int FRAMES = 12;

    private static final int CAUSES = 8;

    public static FaultCode of(Throwable fault) {
        var hash = new CRC32();
        var cause = fault;
        for (var depth = 0; cause != null && depth < CAUSES; depth++) {
            add(hash, cause.getClass().getName());
            addFrames(hash, cause.getStackTrace());
            cause = cause.getCause();
        }
        var digits = "%08X".formatted(hash.getValue());
        return new FaultCode(
                (digits.substring(0, 4) + "-" + digits.substring(4)).toUpperCase(Locale.ROOT));
    }

    private static void addFrames(CRC32 hash, StackTraceElement[] frames) {
        for (var i = 0; i < Math.min(FRAMES, frames.length); i++) {
            if (!compilerMade(frames[i])) {
                add(hash, frames[i].getClassName() + "." + frames[i].getMethodName());
            }
        }
    }

    /// Names such as `lambda$run$3` and hidden classes are numbered anew by every compilation or
    /// start.
    private static boolean compilerMade(StackTraceElement frame) {
        return frame.getMethodName().contains("$") || frame.getClassName().contains("/0x");
    }

    private static void add(CRC32 hash, String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update(0);
    }

    @Override
    public String toString() {
        return value;
    }
}
