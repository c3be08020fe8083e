package org.kartoteka.exchange;

import org.kartoteka.clients.Client;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an import would do with one row, and why.
///
/// @param row number of the row in the list, from 0
/// @param line of the file
/// @param called what the client is called
/// @param kind a person or a company
/// @param same the known client that the row is about
/// @param lookAlikes others that it resembles; they are only shown
/// @param changes fields of the known client that change
/// @param conflicts fields where the known value stays
/// @param problems odd cells; of an error, what is wrong
/// @param error why it cannot be imported, a key of the bundles; empty if it can
/// @param ticked whether it takes part
/// @param fromFile fields for which the person chose the file's value over the known one
public record RowPlan(
        int row,
        int line,
        String called,
        Client.Kind kind,
        Verdict verdict,
        Optional<Match> same,
        List<Match> lookAlikes,
        List<FieldChange> changes,
        List<FieldChange> conflicts,
        List<CellProblem> problems,
        String error,
        boolean ticked,
        Set<Field> fromFile) {

    RowPlan tick(boolean yes) {
        return new RowPlan(
                row,
                line,
                called,
                kind,
                verdict,
                same,
                lookAlikes,
                changes,
                conflicts,
                problems,
                error,
                yes && verdict != Verdict.ERROR,
                fromFile);
    }
}
