package fr.coulisses.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/// What is looked at in a database before anything is done to it.
final class DatabaseFound {

    private DatabaseFound() {}

    /// Goes on only when no newer release wrote there.
    ///
    /// @param known the number of the last migration this release knows
    static void refuseNewerSchema(StartOptions.ExternalDatabase database, int known) {
        try (Connection connection = connect(database)) {
            int found = schema(connection);
            if (found > known) {
                throw new StartRefused(
                        "Ces données ont été écrites par une version plus récente de Coulisses (schéma " + found
                                + ", ici " + known + ") : installez cette version ou une plus récente.",
                        "These data were written by a newer release of Coulisses (schema " + found + ", here " + known
                                + "): install that release or a later one.");
            }
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    /// Goes on only when nobody has an account there yet.
    static void refuseInhabited(StartOptions.ExternalDatabase database) {
        try (Connection connection = connect(database)) {
            if (schema(connection) > 0 && number(connection, "select count(*) from person") > 0) {
                throw new StartRefused(
                        "Cette base de données a déjà des comptes : choisissez un autre dossier avec --data, ou ajoutez"
                                + " --into-existing pour y mêler une école inventée.",
                        "This database has accounts already: choose another directory with --data, or add"
                                + " --into-existing to mix a made-up school into it.");
            }
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private static Connection connect(StartOptions.ExternalDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }

    private static int schema(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        return number(connection, "select coalesce(max(version::int), 0) from flyway_schema_history");
    }

    private static int number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static StartRefused silent(SQLException e) {
        return new StartRefused(
                "La base de données ne répond pas (" + e.getMessage() + ") : vérifiez DATABASE_URL,"
                        + " DATABASE_USERNAME et DATABASE_PASSWORD.",
                "The database does not answer: check DATABASE_URL, DATABASE_USERNAME and DATABASE_PASSWORD.");
    }
}
