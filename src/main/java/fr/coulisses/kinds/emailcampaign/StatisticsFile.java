package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Refusal;
import fr.coulisses.spreadsheet.SheetCell;
import fr.coulisses.spreadsheet.SheetRow;
import fr.coulisses.spreadsheet.SheetTable;
import fr.coulisses.spreadsheet.SpreadsheetFile;
import fr.coulisses.spreadsheet.TitledColumns;
import fr.coulisses.spreadsheet.TitledColumns.Titled;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the figures of a campaign from what a mailing program exports: a line of names above a line for each
/// campaign, or a name and its figure on each line.
public final class StatisticsFile {

    /// What is read, with the names that programs give it in French and English, folded.
    private enum Column implements Titled {
        SENT("envoyes", "messages envoyes", "emails envoyes", "e-mails envoyes", "sent", "total sent", "emails sent"),
        DELIVERED("livres", "delivres", "distribues", "remis", "delivered", "successful deliveries", "deliveries"),
        OPENED("ouvertures uniques", "ouvreurs", "ouverts", "ouvertures", "unique opens", "opens", "opened"),
        CLICKED("clics uniques", "cliqueurs", "clics", "unique clicks", "clicks", "clickers", "clicked"),
        UNSUBSCRIBED("desinscrits", "desinscriptions", "desabonnements", "desabonnes", "unsubscribes", "unsubscribed"),
        COMPLAINTS("plaintes", "signalements", "spam", "complaints", "abuse reports", "spam reports"),
        BOUNCED("rebonds", "erreurs", "non livres", "bounces", "total bounces", "bounced"),
        CONVERSIONS("conversions", "commandes", "reservations", "billets", "orders", "bookings", "purchases"),
        SUBJECT("objet", "sujet", "subject", "campagne", "nom de la campagne", "campaign", "title", "titre");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        @Override
        public List<String> titles() {
            return names;
        }
    }

    private static final int MOST_ROWS = 1_000;

    private StatisticsFile() {}

    /// @param subject of the campaign, which tells its line from others
    /// @throws Refusal when the file is no table, has none of the figures, a figure that is no whole number, or
    /// several campaigns of which none has this subject
    public static Statistics read(String name, byte[] bytes, String subject) {
        for (SheetTable sheet : SpreadsheetFile.read(name, bytes).sheets()) {
            List<SheetRow> rows = sheet.rows().stream().limit(MOST_ROWS).toList();
            for (int at = 0; at < rows.size(); at++) {
                Map<Column, Integer> columns = TitledColumns.of(rows.get(at), Column.class);
                if (columns.keySet().stream()
                                .filter(column -> column != Column.SUBJECT)
                                .count()
                        >= 2) {
                    return figures(chosen(rows.subList(at + 1, rows.size()), columns, subject), columns);
                }
            }
            Map<Column, SheetCell> listed = new EnumMap<>(Column.class);
            Map<Column, Integer> lines = new EnumMap<>(Column.class);
            rows.forEach(row -> column(row.cell(0)).ifPresent(column -> {
                listed.putIfAbsent(column, row.cell(1));
                lines.putIfAbsent(column, row.number());
            }));
            listed.remove(Column.SUBJECT);
            if (!listed.isEmpty()) {
                return statistics(listed, lines);
            }
        }
        throw new Refusal("emailcampaign.refused.columns");
    }

    private static Optional<Column> column(SheetCell cell) {
        for (Column column : Column.values()) {
            if (column.rank(cell) >= 0) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static SheetRow chosen(List<SheetRow> rows, Map<Column, Integer> columns, String subject) {
        if (rows.isEmpty()) {
            throw new Refusal("emailcampaign.refused.empty");
        }
        Integer title = columns.get(Column.SUBJECT);
        if (rows.size() == 1) {
            return rows.getFirst();
        }
        String wanted = FoldedText.of(subject).strip();
        return rows.stream()
                .filter(row -> title != null
                        && !wanted.isEmpty()
                        && FoldedText.of(row.cell(title).text()).strip().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal("emailcampaign.refused.several", rows.size()));
    }

    private static Statistics figures(SheetRow row, Map<Column, Integer> columns) {
        Map<Column, SheetCell> cells = new EnumMap<>(Column.class);
        Map<Column, Integer> lines = new EnumMap<>(Column.class);
        columns.forEach((column, at) -> {
            cells.put(column, row.cell(at));
            lines.put(column, row.number());
        });
        return statistics(cells, lines);
    }

    private static Statistics statistics(Map<Column, SheetCell> cells, Map<Column, Integer> lines) {
        Map<Column, Integer> figures = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            if (column != Column.SUBJECT && !cell.text().isBlank()) {
                figures.put(column, whole(cell, lines.getOrDefault(column, 0)));
            }
        });
        return new Statistics(
                figures.get(Column.SENT),
                figures.get(Column.DELIVERED),
                figures.get(Column.OPENED),
                figures.get(Column.CLICKED),
                figures.get(Column.UNSUBSCRIBED),
                figures.get(Column.COMPLAINTS),
                figures.get(Column.BOUNCED),
                figures.get(Column.CONVERSIONS),
                null);
    }

    private static Integer whole(SheetCell cell, int line) {
        return cell.count().orElseThrow(() -> new Refusal("emailcampaign.refused.number", cell.text(), line));
    }
}
