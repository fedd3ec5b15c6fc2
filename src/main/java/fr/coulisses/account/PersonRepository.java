package fr.coulisses.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    Optional<Person> findByEmail(String email);

    @Query("select p.email from Person p where p.email in :emails")
    List<String> emailsAmong(Collection<String> emails);

    @Query("from Person p where p.id in :ids order by p.familyName, p.givenName")
    List<Person> named(Collection<UUID> ids);

    List<Person> findByRoleAndActiveTrueOrderByFamilyNameAscGivenNameAsc(Role role);

    @Query("""
            from Person p
            where lower(concat(p.givenName, ' ', p.familyName, ' ', p.email)) like concat('%', lower(:text), '%')
            order by p.familyName, p.givenName, p.email""")
    List<Person> search(String text, org.springframework.data.domain.Pageable page);

    @Query("""
            select count(p) from Person p
            where lower(concat(p.givenName, ' ', p.familyName, ' ', p.email)) like concat('%', lower(:text), '%')""")
    int countSearch(String text);
}
