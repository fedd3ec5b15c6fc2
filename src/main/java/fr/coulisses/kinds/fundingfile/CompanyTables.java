package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.funding.FundingType;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// What the request means for a company: the tax effect of a gift, or the invoice of sponsorship, and both side by
/// side. Nothing for other funders.
final class CompanyTables {

    private final FundingFile file;
    private final Wording wording;

    CompanyTables(FundingFile file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    List<Block> blocks() {
        RequestFacts request = file.requested();
        if (!request.isPatronage() && !request.isSponsorship()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(request.isPatronage() ? gift() : price());
        blocks.add(new Block.Heading(2, wording.text("fundingfile.part.compared")));
        blocks.add(compared());
        return blocks;
    }

    private List<Block> gift() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, wording.text("fundingfile.part.gift")));
        GiftEffect.of(file)
                .ifPresentOrElse(
                        effect -> {
                            blocks.add(
                                    new Block.Table(wording.text("fundingfile.table.gift"), columns(), rows(effect)));
                            blocks.add(new Block.Paragraph(wording.text("fundingfile.gift.note")));
                        },
                        () -> blocks.add(new Block.Paragraph(wording.text("fundingfile.gift.unknown"))));
        counterparts(blocks);
        return blocks;
    }

    private List<Block.Row> rows(GiftEffect effect) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(row("gift", wording.amount(effect.gift()), ""));
        rows.add(row(
                "counted",
                wording.amount(effect.counted()),
                wording.text("fundingfile.gift.ceiling", figure(FundingFile.GIFT_CEILING))));
        rows.add(row(
                "reduction",
                wording.amount(effect.reduction()),
                wording.text("fundingfile.gift.rate", figure(FundingFile.GIFT_RATE))));
        if (!effect.excess().isZero()) {
            rows.add(row("excess", wording.amount(effect.excess()), wording.text("fundingfile.gift.carried")));
        }
        rows.add(Block.Row.total(wording.text("fundingfile.gift.net"), wording.amount(effect.net()), ""));
        rows.add(row(
                "counterparts",
                wording.amount(effect.counterparts()),
                wording.text(
                        effect.isWithinTheLimit() ? "fundingfile.gift.within" : "fundingfile.gift.above",
                        wording.amount(effect.mostCounterparts()),
                        figure(FundingFile.COUNTERPARTS))));
        return rows;
    }

    private Block.Row row(String name, String amount, String how) {
        return Block.Row.of(wording.text("fundingfile.gift." + name), amount, how);
    }

    private List<Block.Column> columns() {
        return List.of(
                Block.Column.text(wording.text("fundingfile.effect"), 5),
                Block.Column.number(wording.text("budget.column.AMOUNT"), 3),
                Block.Column.text(wording.text("fundingfile.how"), 6));
    }

    private void counterparts(List<Block> blocks) {
        if (file.requested().counterparts().isEmpty()) {
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        file.requested()
                .counterparts()
                .forEach(counterpart -> rows.add(Block.Row.of(
                                counterpart.label(),
                                counterpart.value() == null ? "" : wording.amount(new Money(counterpart.value())))
                        .at("requested/counterparts/" + counterpart.id())));
        rows.add(Block.Row.total(
                wording.text("fundingfile.counterparts.total"),
                wording.amount(file.requested().counterpartValue())));
        blocks.add(new Block.Table(
                wording.text("fundingfile.counterparts"),
                List.of(
                        Block.Column.text(wording.text("fundingfile.counterpart"), 8),
                        Block.Column.number(wording.text("fundingfile.value"), 3)),
                rows));
    }

    private List<Block> price() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, wording.text("fundingfile.part.price")));
        SponsorPrice.of(file, wording.project().vatRegime())
                .ifPresentOrElse(
                        price -> {
                            blocks.add(
                                    new Block.Table(wording.text("fundingfile.table.price"), columns(), rows(price)));
                            blocks.add(new Block.Paragraph(wording.text("fundingfile.price.note")));
                        },
                        () -> blocks.add(new Block.Paragraph(wording.text("fundingfile.price.unknown"))));
        counterparts(blocks);
        return blocks;
    }

    private List<Block.Row> rows(SponsorPrice price) {
        return List.of(
                Block.Row.of(
                        wording.text("fundingfile.price.net"),
                        wording.amount(price.net()),
                        wording.text("fundingfile.price.service")),
                Block.Row.of(
                        wording.text("fundingfile.price.vat"),
                        wording.amount(price.vat()),
                        price.hasVat()
                                ? wording.text("fundingfile.price.rate", figure(FundingFile.VAT))
                                : wording.text("fundingfile.price.noVat")),
                Block.Row.total(
                        wording.text("fundingfile.price.gross"),
                        wording.amount(price.gross()),
                        wording.text("fundingfile.price.invoice")),
                Block.Row.of(
                        wording.text("fundingfile.price.deductible"),
                        wording.amount(price.net()),
                        wording.text("fundingfile.price.expense")));
    }

    private String figure(String code) {
        return new FigureTable(file, wording).written(code);
    }

    /// Gift or service: what is different, point by point; the column of this request comes first.
    private Block.Table compared() {
        boolean gift = file.requested().type() != FundingType.SPONSORSHIP;
        return new Block.Table(
                wording.text("fundingfile.table.compared"),
                List.of(
                        Block.Column.text(wording.text("fundingfile.compared.point"), 3),
                        Block.Column.text(column("patronage", gift), 6),
                        Block.Column.text(column("sponsorship", !gift), 6)),
                List.of(
                        point("nature"),
                        point("document"),
                        Block.Row.of(
                                wording.text("fundingfile.compared.counterpart"),
                                wording.text(
                                        "fundingfile.compared.counterpart.patronage", figure(FundingFile.COUNTERPARTS)),
                                wording.text("fundingfile.compared.counterpart.sponsorship")),
                        Block.Row.of(
                                wording.text("fundingfile.compared.tax"),
                                wording.text("fundingfile.compared.tax.patronage", figure(FundingFile.GIFT_RATE)),
                                wording.text("fundingfile.compared.tax.sponsorship")),
                        Block.Row.of(
                                wording.text("fundingfile.compared.vat"),
                                wording.text("fundingfile.compared.vat.patronage"),
                                wording.text("fundingfile.compared.vat.sponsorship", figure(FundingFile.VAT))),
                        point("account")));
    }

    private String column(String side, boolean isThis) {
        String name = wording.text("fundingfile.compared." + side);
        return isThis ? wording.text("fundingfile.compared.this", name) : name;
    }

    private Block.Row point(String name) {
        String label = "fundingfile.compared." + name;
        return Block.Row.of(
                wording.text(label), wording.text(label + ".patronage"), wording.text(label + ".sponsorship"));
    }
}
