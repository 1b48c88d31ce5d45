package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.cli.args.ArgumentParser;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;

class ArgumentParserTest {

    private static final List<Option> OPTIONS = List.of(
            Option.value("output", "FILE", "").withLetter("o").asRequired(), Option.value("title", "TEXT", ""),
            Option.value("set", "NAME=VALUE", "").asRepeatable(), Option.flag("json", ""), Option.flag("help", ""));

    private static Arguments parse(String... arguments) throws UsageException {
        return ArgumentParser.parse(List.of(arguments), OPTIONS, Operands.several("FILE"));
    }

    @Test
    void optionsAndOperandsMayBeMixed() throws UsageException {
        Arguments parsed = parse("a", "--json", "-o", "out", "b c", "--title", "年度计划", "计划.txt");
        assertEquals(List.of("a", "b c", "计划.txt"), parsed.operands());
        assertEquals("out", parsed.required("output"));
        assertEquals(Optional.of("年度计划"), parsed.value("title"));
        assertTrue(parsed.has("json"));
        assertFalse(parsed.has("set"));
    }

    @Test
    void aValueMayFollowAnEqualsSign() throws UsageException {
        Arguments parsed = parse("a", "--output=out", "--title=a=b", "--set=", "--set", "x=y");
        assertEquals("out", parsed.required("output"));
        assertEquals(Optional.of("a=b"), parsed.value("title"));
        assertEquals(List.of("", "x=y"), parsed.values("set"));
    }

    @Test
    void twoDashesEndTheOptions() throws UsageException {
        Arguments parsed = parse("-o", "out", "--", "-计划.txt", "--json", "--");
        assertEquals(List.of("-计划.txt", "--json", "--"), parsed.operands());
        assertFalse(parsed.has("json"));
    }

    @Test
    void aValueMayBeginWithADash() throws UsageException {
        assertEquals(Optional.of("-1"), parse("a", "-o", "out", "--title", "-1").value("title"));
        assertEquals(Optional.of("--json"), parse("a", "-o", "out", "--title=--json").value("title"));
    }

    @Test
    void oneDashIsAFile() throws UsageException {
        assertEquals(List.of("-"), parse("-", "-o", "out").operands());
    }

    @Test
    void aFlagMayBeRepeated() throws UsageException {
        assertTrue(parse("a", "-o", "out", "--json", "--json").has("json"));
    }

    @Test
    void helpAsksForNothingElse() throws UsageException {
        assertTrue(parse("--help").has("help"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a -o out --jsn | unknown option --jsn; did you mean --json?",
            "a -o out --titel x | unknown option --titel; did you mean --title?",
            "a -o out --titel=x | unknown option --titel; did you mean --title?",
            "a -p out | unknown option -p; did you mean -o?",
            "a -o out --completely-else | unknown option --completely-else",
            "a -o out -计划.txt | unknown option -计划.txt; a file whose name begins with a dash is named behind --",
            "a --output | --output needs a value: --output FILE",
            "a -o --json | -o needs a value: -o FILE",
            "a -o -- b | -o needs a value: -o FILE",
            "a -o x -o y | -o is given twice",
            "a -o x --output y | --output is given twice",
            "a -o x --json=yes | --json takes no value",
            "a --json | -o FILE is missing",
            "-o x | FILE is missing"})
    void whatIsNotUnderstoodIsNamed(String line, String message) {
        UsageException e = assertThrows(UsageException.class, () -> parse(line.split(" ")));
        assertEquals(message, e.getMessage());
    }

    @Test
    void onlyAsManyOperandsAsDeclared() {
        List<Option> none = List.of();
        assertEquals("b is not expected here", assertThrows(UsageException.class,
                () -> ArgumentParser.parse(List.of("a", "b"), none, Operands.one("FILE"))).getMessage());
        assertEquals("a is not expected here", assertThrows(UsageException.class,
                () -> ArgumentParser.parse(List.of("a"), none, Operands.NONE)).getMessage());
    }
}
