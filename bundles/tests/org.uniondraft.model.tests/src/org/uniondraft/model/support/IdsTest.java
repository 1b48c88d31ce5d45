package org.uniondraft.model.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsAreShortAndAllDifferent() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            String id = Ids.random().next();
            assertTrue(id.matches("[a-z][a-z0-9]{9}"), id);
            assertTrue(seen.add(id), id);
        }
    }

    @Test
    void sameSeedGivesTheSameIds() {
        List<String> first = Stream.generate(Ids.seeded("工作计划")::next).limit(50).toList();
        assertEquals(first, Stream.generate(Ids.seeded("工作计划")::next).limit(50).toList());
        assertNotEquals(first, Stream.generate(Ids.seeded("工作总结")::next).limit(50).toList());
        assertEquals(50, Set.copyOf(first).size());
    }

    /** Files are full of them: a change of the algorithm would make repeated imports differ. */
    @Test
    void algorithmStays() {
        Ids ids = Ids.seeded("uniondraft");
        assertEquals(List.of("z2dv3v9q7c", "q2e9bjla3x"), List.of(ids.next(), ids.next()));
    }
}
