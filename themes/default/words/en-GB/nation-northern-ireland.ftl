### What the law calls things in Northern Ireland.

-needs-plan = { $form ->
   *[one] statement of special educational needs
    [many] statements of special educational needs
    [a] a statement of special educational needs
    [A] A statement of special educational needs
    [long] statement of special educational needs
}
-needs-coordinator = { $form ->
   *[one] learning support coordinator
    [many] learning support coordinators
    [a] a learning support coordinator
    [A] A learning support coordinator
}
-needs-code = Code of Practice
