package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The file of a funding request as a kind of artefact.
@Component
public class FundingFileKind implements ArtefactKind<FundingFile> {

    public static final String KEY = "funding-file";

    private final FileSources sources;

    FundingFileKind(FileSources sources) {
        this.sources = sources;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<FundingFile> type() {
        return FundingFile.class;
    }

    @Override
    public FundingFile start(ProjectSheet project) {
        return FundingFile.EMPTY;
    }

    @Override
    public FundingFile compose(UUID project, FundingFile draft) {
        return sources.composed(project, draft, parameters());
    }

    @Override
    public List<Check<FundingFile>> checks() {
        return List.of(
                new ARequestIsChosen(),
                new EveryHeadingIsWritten(),
                new TheAmountAgreesWithTheBudget(),
                new TheBudgetIsBalanced(),
                new ContributionsInKindAreEqual(),
                new CounterpartsOfAGiftAreSmall(),
                new GiftsAndInvoicesAreProved(),
                new RewardsBringMoreThanTheyCost(),
                new TheGoalCoversWhatIsNeeded(),
                new TheCampaignIsPlanned());
    }

    @Override
    public Set<String> parameters() {
        return Set.of(
                FundingFile.GIFT_RATE,
                FundingFile.GIFT_CEILING,
                FundingFile.COUNTERPARTS,
                FundingFile.VAT,
                FundingFile.PLATFORM_FEE,
                FundingFile.FORM);
    }

    @Override
    public List<Total> totals(FundingFile file, Wording wording) {
        return List.of(
                new Total(wording.text("fundingfile.asked"), file.requested().askedFor()),
                new Total(wording.text("fundingfile.expenses"), file.expenses()),
                new Total(wording.text("fundingfile.income"), file.income()),
                new Total(wording.text("fundingfile.inKind"), file.inKindIncome()));
    }

    @Override
    public Document document(FundingFile file, Wording wording) {
        return new FundingFileDocument(file, wording).document();
    }

    /// Who asks whom for how much, for a page of its own.
    public List<Block> overview(FundingFile file, Wording wording) {
        return List.of(new TitlePage(file, wording).answers());
    }

    /// What the campaign brings and costs, for a page of its own; nothing before it has rewards or a goal.
    public List<Block> campaign(FundingFile file, Wording wording) {
        return new CampaignTables(file, wording).sums();
    }

    /// What the request means for a company, for a page of its own; nothing for other funders.
    public List<Block> company(FundingFile file, Wording wording) {
        return new CompanyTables(file, wording).blocks();
    }
}
