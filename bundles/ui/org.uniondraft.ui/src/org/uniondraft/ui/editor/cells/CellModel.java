package org.uniondraft.ui.editor.cells;

import java.util.List;
import java.util.Optional;

/**
 * What a {@link CellGrid} shows and changes. Rows and columns count from 0. Every change is one command; it reaches the
 * grid when {@link CellGrid#refresh()} is called, as after every command.
 */
public interface CellModel {

    /** {@return how many columns there are} */
    int columns();

    /** {@return how many rows there are, without those for totals and for a new row} */
    int rows();

    /**
     * Gives the head of a column.
     *
     * @param column the column
     * @return what stands above it
     */
    String head(int column);

    /**
     * Gives the width of a column.
     *
     * @param column the column
     * @return its share of the width
     */
    int weight(int column);

    /**
     * Gives the text of a cell.
     *
     * @param row the row
     * @param column the column
     * @return the text; empty if there is none
     */
    String text(int row, int column);

    /**
     * Enters the text of a cell. What is typed into the same cell without a break is one step to undo.
     *
     * @param row the row; their number adds one
     * @param column the column
     * @param text the text
     */
    void set(int row, int column, String text);

    /**
     * Pastes cells, from a cell on.
     *
     * @param row the row of the first cell; their number adds some
     * @param column the column of the first cell
     * @param cells the cells, a list for each row
     */
    void paste(int row, int column, List<List<String>> cells);

    /**
     * Enters texts into cells, from a cell on, each as it is.
     *
     * @param row the row of the first cell
     * @param column the column of the first cell
     * @param cells the texts, a list for each row; there are cells for all of them
     */
    default void enter(int row, int column, List<List<String>> cells) {
        paste(row, column, cells);
    }

    /**
     * Deletes rows.
     *
     * @param rows the rows
     */
    void delete(int[] rows);

    /**
     * Moves a row by one.
     *
     * @param row the row
     * @param step -1 for up, 1 for down
     * @return whether there was a place for it
     */
    boolean move(int row, int step);

    /** {@return whether anything can be changed} */
    boolean isEditable();

    /**
     * Tells whether the cells of a column are numbers, which stand at the right.
     *
     * @param column the column
     * @return whether they are
     */
    default boolean isNumeric(int column) {
        return false;
    }

    /**
     * Gives what can be chosen in a column.
     *
     * @param column the column
     * @return the choices; none where anything can be written
     */
    default List<String> choices(int column) {
        return List.of();
    }

    /**
     * Tells what is wrong with a cell.
     *
     * @param row the row; their number for the row that is being added
     * @param column the column
     * @param text its text
     * @return what is wrong, for the user
     */
    default Optional<String> problem(int row, int column, String text) {
        return Optional.empty();
    }

    /**
     * Gives the totals.
     *
     * @return a text for each column; none if there are no totals
     */
    default List<String> totals() {
        return List.of();
    }
}
