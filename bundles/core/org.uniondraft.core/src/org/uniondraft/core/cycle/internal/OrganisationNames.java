package org.uniondraft.core.cycle.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.uniondraft.model.Department;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Person;

/** The proper names of an organisation. */
public final class OrganisationNames {

    /** What the name of a union adds to that of its unit, the longest first. */
    private static final List<String> ENDINGS = List.of("工会委员会", "工会联合会", "总工会", "工会");
    private static final String COMMITTEE = "委员会";

    private OrganisationNames() {
    }

    /**
     * Gives the names whose wording must stay.
     *
     * @param organisation the organisation; null for none
     * @return its names, those of its superiors, departments and people, the longest first
     */
    public static List<String> all(Organisation organisation) {
        if (organisation == null) {
            return List.of();
        }
        Stream<String> own = Stream.of(organisation.getFullName(), organisation.getShortName(), organisation.getPartyBody());
        Stream<String> unit = Stream.of(organisation.getFullName(), organisation.getShortName())
                .filter(Objects::nonNull).map(OrganisationNames::unit);
        Stream<String> others = Stream.of(organisation.getSuperiors().stream(),
                organisation.getDepartments().stream().map(Department::getName),
                organisation.getPeople().stream().map(Person::getName)).flatMap(names -> names);
        return Stream.of(own, unit, others).flatMap(names -> names).filter(name -> name != null && name.length() > 1)
                .distinct().sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /**
     * Pairs the names of an organisation with those of another one.
     *
     * @param organisation the organisation; null for none
     * @param fullName the full name of the other one
     * @return what becomes of each name: that of the union, in full and without its committee, and that of the unit
     */
    public static Map<String, String> renaming(Organisation organisation, String fullName) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (organisation == null) {
            return pairs;
        }
        for (String old : Stream.of(organisation.getFullName(), organisation.getShortName()).filter(Objects::nonNull)
                .toList()) {
            pairs.putIfAbsent(old, fullName);
            pairs.putIfAbsent(union(old), union(fullName));
            pairs.putIfAbsent(unit(old), unit(fullName));
        }
        pairs.remove("");
        return pairs;
    }

    /** The name of the union as in titles. */
    private static String union(String name) {
        return name.endsWith("工会" + COMMITTEE) ? name.substring(0, name.length() - COMMITTEE.length()) : name;
    }

    private static String unit(String name) {
        return ENDINGS.stream().filter(name::endsWith).findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length())).orElse(name);
    }
}
