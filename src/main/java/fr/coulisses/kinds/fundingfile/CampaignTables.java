package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The plan of a crowdfunding campaign: goal and terms, rewards with what they bring and cost, what is left after
/// fees, the phases, and how people hear of it. Nothing for other requests.
final class CampaignTables {

    private final FundingFile file;
    private final Campaign campaign;
    private final Wording wording;

    CampaignTables(FundingFile file, Wording wording) {
        this.file = file;
        this.campaign = file.campaign();
        this.wording = wording;
    }

    List<Block> blocks() {
        if (!file.requested().isCrowdfunding()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, wording.text("fundingfile.part.campaign")));
        blocks.add(new Block.Fields(terms()));
        blocks.addAll(sums());
        if (!campaign.phases().isEmpty()) {
            blocks.add(phases());
        }
        if (!campaign.communication().isBlank()) {
            blocks.add(new Block.Heading(2, wording.text("fundingfile.part.campaignCommunication")));
            blocks.add(new Block.Paragraph(campaign.communication(), "campaign/communication"));
        }
        return blocks;
    }

    private List<Block.Field> terms() {
        List<Block.Field> terms = new ArrayList<>();
        terms.add(term("goal", campaign.goal() == null ? "" : wording.amount(campaign.goalAmount())));
        terms.add(term("mode", campaign.mode() == null ? "" : wording.text("fundingfile.mode." + campaign.mode())));
        terms.add(term("platform", campaign.platform()));
        terms.add(term("opensOn", day(campaign.opensOn())));
        terms.add(term("closesOn", day(campaign.closesOn())));
        terms.removeIf(term -> term.value().isBlank());
        return terms;
    }

    private Block.Field term(String name, String value) {
        return new Block.Field(wording.text("fundingfile.field.campaign." + name), value, "campaign/" + name);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    /// What it brings and costs; nothing before it has rewards or a goal.
    List<Block> sums() {
        List<Block> blocks = new ArrayList<>();
        if (!campaign.rewards().isEmpty()) {
            blocks.add(rewards());
        }
        Optional<BigDecimal> fee = fee();
        if (fee.isPresent()
                && (!campaign.collected().isZero() || !campaign.goalAmount().isZero())) {
            blocks.add(outcome(fee.get()));
        }
        return blocks;
    }

    private Optional<BigDecimal> fee() {
        return campaign.fee() == null ? file.number(FundingFile.PLATFORM_FEE) : Optional.of(campaign.fee());
    }

    private Block.Table rewards() {
        List<Block.Row> rows = new ArrayList<>();
        campaign.rewards()
                .forEach(reward -> rows.add(Block.Row.of(
                                reward.label(),
                                euros(reward.price()),
                                euros(reward.cost()),
                                reward.expected() == null ? "" : String.valueOf(reward.expected()),
                                wording.amount(reward.brought()),
                                wording.amount(reward.spent()))
                        .at("campaign/rewards/" + reward.id())));
        rows.add(Block.Row.total(
                wording.text("fundingfile.rewards.total"),
                "",
                "",
                "",
                wording.amount(campaign.collected()),
                wording.amount(campaign.rewardCost())));
        return new Block.Table(
                wording.text("fundingfile.table.rewards"),
                List.of(
                        Block.Column.text(wording.text("fundingfile.field.campaign.rewards.label"), 7),
                        Block.Column.number(wording.text("fundingfile.field.campaign.rewards.price"), 3),
                        Block.Column.number(wording.text("fundingfile.field.campaign.rewards.cost"), 3),
                        Block.Column.number(wording.text("fundingfile.field.campaign.rewards.expected"), 2),
                        Block.Column.number(wording.text("fundingfile.brought"), 3),
                        Block.Column.number(wording.text("fundingfile.spent"), 3)),
                rows);
    }

    private String euros(@Nullable BigDecimal euros) {
        return euros == null ? "" : wording.amount(new Money(euros));
    }

    /// What is left if the rewards bring what is expected, and if the campaign just meets its goal.
    private Block.Table outcome(BigDecimal fee) {
        Money collected = campaign.collected();
        Money goal = campaign.goalAmount();
        String percent = campaign.fee() == null
                ? new FigureTable(file, wording).written(FundingFile.PLATFORM_FEE)
                : wording.percent(fee);
        return new Block.Table(
                wording.text("fundingfile.table.outcome"),
                List.of(
                        Block.Column.text(wording.text("fundingfile.outcome"), 6),
                        Block.Column.number(wording.text("fundingfile.outcome.expected"), 4),
                        Block.Column.number(wording.text("fundingfile.outcome.goal"), 4)),
                List.of(
                        Block.Row.of(
                                wording.text("fundingfile.outcome.collected"),
                                wording.amount(collected),
                                wording.amount(goal)),
                        Block.Row.of(
                                wording.text("fundingfile.outcome.fee", percent),
                                wording.amount(Money.ZERO.minus(Campaign.feeOn(collected, fee))),
                                wording.amount(Money.ZERO.minus(Campaign.feeOn(goal, fee)))),
                        Block.Row.of(
                                wording.text("fundingfile.outcome.rewards"),
                                wording.amount(Money.ZERO.minus(campaign.rewardCost())),
                                wording.amount(Money.ZERO.minus(campaign.rewardCost()))),
                        Block.Row.total(
                                wording.text("fundingfile.outcome.net"),
                                wording.amount(campaign.net(collected, fee)),
                                wording.amount(campaign.net(goal, fee)))));
    }

    private Block.Table phases() {
        return new Block.Table(
                wording.text("fundingfile.table.phases"),
                List.of(
                        Block.Column.text(wording.text("fundingfile.field.campaign.phases.label"), 3),
                        Block.Column.text(wording.text("fundingfile.field.campaign.phases.from"), 2),
                        Block.Column.text(wording.text("fundingfile.field.campaign.phases.to"), 2),
                        Block.Column.text(wording.text("fundingfile.field.campaign.phases.what"), 6)),
                campaign.phases().stream()
                        .map(phase -> Block.Row.of(phase.label(), day(phase.from()), day(phase.to()), phase.what())
                                .at("campaign/phases/" + phase.id()))
                        .toList());
    }
}
