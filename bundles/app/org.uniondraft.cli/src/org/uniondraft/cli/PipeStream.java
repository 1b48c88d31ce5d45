package org.uniondraft.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A stream to another program that may stop reading, as {@code head} does. It has seen what it wanted, so nothing is
 * wrong and the rest is dropped; any other trouble is an error.
 */
public final class PipeStream extends OutputStream {

    private final OutputStream target;
    private boolean readerGone;

    /**
     * Makes a stream.
     *
     * @param target the stream of the system
     */
    public PipeStream(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (readerGone) {
            return;
        }
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            if (!isBrokenPipe(e)) {
                throw e;
            }
            readerGone = true;
        }
    }

    @Override
    public void flush() throws IOException {
        if (!readerGone) {
            target.flush();
        }
    }

    /** Java passes on the words of the operating system, in its language, and no code. */
    private static boolean isBrokenPipe(IOException exception) {
        String message = String.valueOf(exception.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("pipe", "管道", "管線").anyMatch(message::contains);
    }
}
