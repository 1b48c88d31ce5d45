package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.uniondraft.model.Department;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Person;
import org.uniondraft.model.support.ModelCopier;

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
        return Stream.of(own, unit, others(organisation).stream()).flatMap(names -> names)
                .filter(name -> name != null && name.length() > 1)
                .distinct().sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /**
     * Gives the names that an organisation has around and in it.
     *
     * @param organisation the organisation; null for none
     * @return those of its superiors, its Party body, its departments and its people, of two characters or more
     */
    public static List<String> others(Organisation organisation) {
        if (organisation == null) {
            return List.of();
        }
        return Stream.of(organisation.getSuperiors().stream(), Stream.of(organisation.getPartyBody()),
                departments(organisation).stream(),
                organisation.getPeople().stream().map(Person::getName)).flatMap(names -> names)
                .filter(name -> name != null && name.length() > 1).distinct().toList();
    }

    /**
     * Gives the names of the departments.
     *
     * @param organisation the organisation; null for none
     * @return those of two characters or more
     */
    public static List<String> departments(Organisation organisation) {
        return organisation == null ? List.of() : organisation.getDepartments().stream().map(Department::getName)
                .filter(name -> name != null && name.length() > 1).distinct().toList();
    }

    /**
     * Pairs the names that an organisation has around and in it with those of another one.
     *
     * @param organisation the organisation; null for none
     * @param other the other one
     * @return what becomes of each name that has a counterpart: a superior of the same rank, the Party body, the person of
     *         the same position if there is one such person, the department of the same function if there is one
     */
    public static Map<String, String> counterparts(Organisation organisation, Organisation other) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (organisation == null) {
            return pairs;
        }
        int superiors = Math.min(organisation.getSuperiors().size(), other.getSuperiors().size());
        for (int i = 0; i < superiors; i++) {
            pair(organisation.getSuperiors().get(i), other.getSuperiors().get(i), pairs);
        }
        pair(organisation.getPartyBody(), other.getPartyBody(), pairs);
        for (Person person : organisation.getPeople()) {
            List<Person> same = inPosition(other, person.getPosition());
            if (same.size() == 1 && inPosition(organisation, person.getPosition()).size() == 1) {
                pair(person.getName(), same.getFirst().getName(), pairs);
            }
        }
        departments(organisation, other, pairs);
        return pairs;
    }

    /** 办公室 becomes 办公室 or 综合办公室: the name of one ends with that of the other, and of no third one. */
    private static void departments(Organisation organisation, Organisation other, Map<String, String> pairs) {
        List<String> old = new ArrayList<>(departments(organisation));
        List<String> open = new ArrayList<>(departments(other));
        old.stream().filter(open::contains).toList().forEach(name -> {
            pair(name, name, pairs);
            old.remove(name);
            open.remove(name);
        });
        for (String name : old) {
            List<String> same = open.stream().filter(candidate -> isSameFunction(name, candidate)).toList();
            if (same.size() == 1 && old.stream().filter(rival -> isSameFunction(rival, same.getFirst())).count() == 1) {
                pair(name, same.getFirst(), pairs);
            }
        }
    }

    private static boolean isSameFunction(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    private static List<Person> inPosition(Organisation organisation, String position) {
        return position == null ? List.of() : organisation.getPeople().stream()
                .filter(person -> position.equals(person.getPosition())).toList();
    }

    private static void pair(String from, String to, Map<String, String> pairs) {
        if (from != null && from.length() > 1 && to != null && !to.isBlank()) {
            pairs.putIfAbsent(from, to);
        }
    }

    /**
     * Gives an organisation the profile of another one. People and departments that are referred to keep their places in
     * the paper.
     *
     * @param organisation the organisation to change
     * @param other the other one; it is not changed
     */
    public static void takeOver(Organisation organisation, Organisation other) {
        Map<String, String> pairs = counterparts(organisation, other);
        organisation.getPeople().forEach(person -> person.setName(pairs.getOrDefault(person.getName(), person.getName())));
        Set<String> known = organisation.getPeople().stream().map(Person::getName).collect(Collectors.toSet());
        ModelCopier.copyOf(other.getPeople()).stream().filter(person -> !known.contains(person.getName()))
                .forEach(person -> {
                    person.setId(null);
                    person.setDepartment(null);
                    organisation.getPeople().add(person);
                });
        organisation.getDepartments().forEach(department ->
                department.setName(pairs.getOrDefault(department.getName(), department.getName())));
        List<String> there = departments(organisation);
        ModelCopier.copyOf(other.getDepartments()).stream().filter(department -> !there.contains(department.getName()))
                .forEach(department -> {
                    department.setId(null);
                    organisation.getDepartments().add(department);
                });
        organisation.getSuperiors().clear();
        organisation.getSuperiors().addAll(other.getSuperiors());
        organisation.setPartyBody(other.getPartyBody());
        organisation.setLevel(other.getLevel());
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
