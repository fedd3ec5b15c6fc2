package fr.coulisses.search;

import java.sql.ResultSet;
import java.sql.SQLException;

/// One sort of thing that can be found: how to ask for it, and what an answer means.
///
/// All answer with the same columns, so that one statement asks them all: `source, id, project_id, title, detail,
/// place, closeness, rank`.
interface Source {

    /// What stands in the column `source`.
    String name();

    /// The statement for a question.
    String sql(Question question);

    Found found(ResultSet row) throws SQLException;

    /// Rows of a whole table: those that begin with what was typed, and unless they are enough already, some of those
    /// that hold the words elsewhere.
    ///
    /// PostgreSQL plans for all rows of a materialized query, so that rare words go through the index, and stops
    /// reading when there are enough.
    static String candidates(String table, String columns, String condition) {
        return """
                with starting as materialized (
                    select %2$s, words from %1$s t where words like :whole order by words using ~<~ limit :limit),
                within as materialized (select %2$s, words from %1$s t where %3$s)
                select * from starting union select * from (
                    select * from within
                    limit case when (select count(*) from starting) < :limit then 200 else 0 end) others
                """.formatted(table, columns, condition);
    }

    static Closeness closeness(ResultSet row) throws SQLException {
        return Closeness.values()[row.getInt("closeness")];
    }
}
