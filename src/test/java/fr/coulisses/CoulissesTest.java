package fr.coulisses;

import fr.coulisses.access.Places;
import fr.coulisses.archive.RichProjects;
import fr.coulisses.contracts.SignedContracts;
import fr.coulisses.report.LargeEvidence;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test of the running application, with its web server and a real PostgreSQL holding the demonstration school.
///
/// All such tests share one application: what they write, they write into accounts and projects of their own.
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    QuickPasswords.class,
    School.class,
    Places.class,
    CountedStatements.class,
    LargeCohort.class,
    LargeEvidence.class,
    SignedContracts.class,
    RichProjects.class
})
public @interface CoulissesTest {}
