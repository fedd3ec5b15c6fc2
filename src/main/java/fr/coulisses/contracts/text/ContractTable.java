package fr.coulisses.contracts.text;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.Contribution;
import fr.coulisses.contracts.GrantedRight;
import fr.coulisses.contracts.Instalment;
import fr.coulisses.contracts.Party;
import fr.coulisses.contracts.Pay;
import fr.coulisses.contracts.Session;
import fr.coulisses.contracts.Work;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A table in an article: the instalments, the days, the works… It stands in the text by its name in braces.
enum ContractTable {
    SCHEDULE("tableau.echeancier", "price/schedule"),
    SESSIONS("tableau.seances", "dates/sessions"),
    WORKS("tableau.oeuvres", "showing/works"),
    RIGHTS("tableau.droits", "rights"),
    CONTRIBUTIONS("tableau.apports", "sharing/contributions"),
    PAY("tableau.remuneration", "employment/pay");

    private final String mark;
    private final String place;

    ContractTable(String mark, String place) {
        this.mark = mark;
        this.place = place;
    }

    static Optional<ContractTable> find(String mark) {
        return Arrays.stream(values()).filter(table -> table.mark.equals(mark)).findFirst();
    }

    String mark() {
        return mark;
    }

    /// The list of the content that it shows.
    String place() {
        return place;
    }

    /// The label of what it is called.
    String called() {
        return "contracts.mention." + mark;
    }

    boolean isEmpty(Contract contract) {
        return switch (this) {
            case SCHEDULE -> contract.price().schedule().isEmpty();
            case SESSIONS -> contract.dates().sessions().isEmpty();
            case WORKS -> contract.showing().works().isEmpty();
            case RIGHTS -> contract.rights().isEmpty();
            case CONTRIBUTIONS -> contract.sharing().contributions().isEmpty();
            case PAY -> contract.employment().pay().isEmpty();
        };
    }

    Block block(Contract contract, Labels labels) {
        Writing writing = new Writing(contract, labels);
        return switch (this) {
            case SCHEDULE -> writing.schedule();
            case SESSIONS -> writing.sessions();
            case WORKS -> writing.works();
            case RIGHTS -> writing.rights();
            case CONTRIBUTIONS -> writing.contributions();
            case PAY -> writing.pay();
        };
    }

    /// The tables of one contract, in French.
    private record Writing(Contract contract, Labels labels) {

        private String text(String key) {
            return labels.text(Locale.FRENCH, key);
        }

        private String constant(@Nullable Enum<?> constant, String words) {
            return constant == null ? "" : text(words + constant.name());
        }

        private Block.Table table(String name, List<Column> columns, List<Row> rows) {
            return new Block.Table(text("contracts.table." + name), columns, rows);
        }

        private Column column(String name, int share) {
            return Column.text(text("contracts.table.column." + name), share);
        }

        private Column number(String name, int share) {
            return Column.number(text("contracts.table.column." + name), share);
        }

        private Block schedule() {
            List<Instalment> instalments = contract.price().schedule();
            List<Money> amounts = contract.price().instalments();
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < instalments.size(); i++) {
                Instalment instalment = instalments.get(i);
                rows.add(Row.of(
                                instalment.label(),
                                instalment.day() == null ? "" : Formats.date(instalment.day()),
                                percent(instalment.percent()),
                                French.amount(amounts.get(i)))
                        .at(ContractTable.SCHEDULE.place + "/" + instalment.id()));
            }
            rows.add(Row.total(
                    text("contracts.table.total"),
                    "",
                    "",
                    French.amount(contract.price().scheduled())));
            return table(
                    "schedule",
                    List.of(column("instalment", 4), column("day", 2), number("percent", 1), number("gross", 2)),
                    rows);
        }

        private Block sessions() {
            return table(
                    "sessions",
                    List.of(column("session", 3), column("day", 3), column("hours", 2), column("remark", 4)),
                    contract.dates().sessions().stream().map(this::session).toList());
        }

        private Row session(Session session) {
            String begins = hour(session.begins());
            String ends = hour(session.ends());
            return Row.of(
                            constant(session.kind(), "contracts.sessionKind."),
                            session.day() == null ? "" : French.weekday(session.day()),
                            ends.isEmpty() ? begins : begins + " – " + ends,
                            session.label())
                    .at(ContractTable.SESSIONS.place + "/" + session.id());
        }

        private String hour(String written) {
            return Session.hour(written).map(French::hour).orElse(written);
        }

        private Block works() {
            List<Row> rows = new ArrayList<>();
            for (Work work : contract.showing().works()) {
                rows.add(Row.of(
                                work.title(),
                                work.author(),
                                join(work.technique(), work.dimensions()),
                                amount(work.value()))
                        .at(ContractTable.WORKS.place + "/" + work.id()));
            }
            return table(
                    "works",
                    List.of(column("title", 3), column("author", 2), column("technique", 3), number("value", 2)),
                    rows);
        }

        private Block rights() {
            return table(
                    "rights",
                    List.of(
                            column("right", 2),
                            column("extent", 3),
                            column("purpose", 3),
                            column("territory", 2),
                            column("duration", 2)),
                    contract.rights().stream().map(this::right).toList());
        }

        private Row right(GrantedRight right) {
            return Row.of(
                            constant(right.kind(), "contracts.rightKind."),
                            join(right.extent(), right.media()),
                            right.purpose(),
                            right.territory(),
                            duration(right))
                    .at(ContractTable.RIGHTS.place + "/" + right.id());
        }

        private static String duration(GrantedRight right) {
            if (right.until() != null) {
                return "jusqu’au " + French.day(right.until());
            }
            Integer months = right.months();
            return months == null || months <= 0 ? "" : months + " mois";
        }

        private Block contributions() {
            return table(
                    "contributions",
                    List.of(
                            column("party", 3),
                            column("nature", 2),
                            column("contribution", 4),
                            number("value", 2),
                            number("percent", 1)),
                    contract.sharing().contributions().stream()
                            .map(this::contribution)
                            .toList());
        }

        private Row contribution(Contribution contribution) {
            return Row.of(
                            contract.party(contribution.party())
                                    .map(Party::name)
                                    .orElse(""),
                            constant(contribution.nature(), "contracts.contributionNature."),
                            contribution.label(),
                            amount(contribution.value()),
                            percent(contribution.share()))
                    .at(ContractTable.CONTRIBUTIONS.place + "/" + contribution.id());
        }

        private Block pay() {
            List<Row> rows = new ArrayList<>();
            for (Pay pay : contract.employment().pay()) {
                rows.add(Row.of(
                                constant(pay.unit(), "contracts.payUnit."),
                                pay.quantity() == null ? "" : French.decimal(pay.quantity()),
                                amount(pay.amount()),
                                French.amount(pay.gross()))
                        .at(ContractTable.PAY.place + "/" + pay.id()));
            }
            rows.add(Row.total(
                    text("contracts.table.total"),
                    "",
                    "",
                    French.amount(contract.employment().gross())));
            return table(
                    "pay",
                    List.of(column("unit", 4), number("quantity", 2), number("each", 2), number("grossPay", 2)),
                    rows);
        }

        private static String join(String one, String other) {
            return one.isBlank() || other.isBlank() ? one + other : one + "\n" + other;
        }

        private static String amount(@Nullable BigDecimal euros) {
            return euros == null ? "" : French.amount(new Money(euros));
        }

        private static String percent(@Nullable BigDecimal percent) {
            return percent == null ? "" : French.percent(percent);
        }
    }
}
