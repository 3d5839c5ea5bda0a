### What the law calls things in Wales.

-additional-needs = { $form ->
   *[long] additional learning needs
    [Long] Additional learning needs
    [short] ALN
}
-needs-plan = { $form ->
   *[one] IDP
    [many] IDPs
    [a] an IDP
    [A] An IDP
    [long] individual development plan
}
-needs-coordinator = { $form ->
   *[one] ALNCo
    [many] ALNCos
    [a] an ALNCo
    [A] An ALNCo
}
-needs-code = ALN Code
