package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.cli.PipeStream;

class PipeStreamTest {

    /** Takes some bytes and then fails. */
    private static final class Closing extends OutputStream {

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final String message;
        private int attempts;

        Closing(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            attempts++;
            if (taken.size() == 2) {
                throw new IOException(message);
            }
            taken.write(b);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "断开的管道", "The pipe is being closed"})
    void aReaderThatLeavesEndsItQuietly(String message) throws IOException {
        Closing reader = new Closing(message);
        try (PipeStream stream = new PipeStream(reader)) {
            stream.write(new byte[] {1, 2, 3, 4});
            stream.write(5);
            stream.flush();
        }
        assertEquals(2, reader.taken.size());
        assertEquals(3, reader.attempts, "nothing is tried again");
    }

    @Test
    void otherTroubleIsPassedOn() {
        PipeStream stream = new PipeStream(new Closing("No space left on device"));
        assertThrows(IOException.class, () -> stream.write(new byte[] {1, 2, 3}));
    }
}
