### What the law calls things in Scotland.

-additional-needs = { $form ->
   *[long] additional support needs
    [Long] Additional support needs
    [short] ASN
}
-needs-plan = { $form ->
   *[one] co-ordinated support plan
    [many] co-ordinated support plans
    [a] a co-ordinated support plan
    [A] A co-ordinated support plan
    [long] co-ordinated support plan
}
-needs-coordinator = { $form ->
   *[one] support for learning teacher
    [many] support for learning teachers
    [a] a support for learning teacher
    [A] A support for learning teacher
}
-needs-code = Supporting Children’s Learning code of practice
