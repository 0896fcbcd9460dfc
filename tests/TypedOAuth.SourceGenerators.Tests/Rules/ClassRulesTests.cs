namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests classes that cannot be extended or registered, and similar code that the rules must not report.</summary>
public sealed class ClassRulesTests
{
    [Theory]
    [InlineData("TOA0001", "{0} class [|C|];", "'C' is not partial, so no client is generated and its methods are missing (CS1061)")]
    [InlineData("TOA0001", "class [|Outer|] {{ {0} partial class One; {1} partial class Two; }}", "'Outer' is not partial")]
    [InlineData("TOA0001", "class [|Outer|] {{ {0} class [|One|]; }}", "'Outer' is not partial", "'One' is not partial")]
    [InlineData("TOA0001", "partial class Outer {{ {0} partial class One; }}")]
    [InlineData("TOA0002", "partial class Outer<T> {{ {0} partial class [|C|]; }}", "'Outer' is generic")]
    [InlineData("TOA0002", "{0} partial class [|C|]<T>;", "'C' is generic")]
    [InlineData("TOA0002", "{0} file partial class [|C|];", "'C' is local to its file")]
    [InlineData("TOA0002", "{0} static partial class [|C|];", "No client can be generated for 'C', so its methods are missing (CS1061): it is static")]
    [InlineData("TOA0002", "{0} abstract partial class [|C|];", "it is abstract")]
    [InlineData("TOA0002", "{0} partial class [|C|](int i) {{ public int I => i; }}", "it has a primary constructor")]
    [InlineData("TOA0002", "{0} partial class [|C|] {{ public class AuthData; }}", "has the name of a generated type or member")]
    [InlineData("TOA0002", "{0} sealed partial class C;")]
    [InlineData("TOA0049", "public partial class Outer {{ {0} private partial class [|C|]; }}", "'C' has no Add method (CS1061), because 'C' is private")]
    [InlineData("TOA0049", "public partial class Outer {{ {0} protected partial class [|C|]; }}", "because 'C' is protected")]
    [InlineData("TOA0049", "public partial class A {{ private partial class B {{ {0} public partial class [|C|]; }} }}", "because 'B' is private")]
    [InlineData("TOA0049", "public partial class Outer {{ {0} internal partial class C; }}")]
    [InlineData("TOA0049", "public partial class Outer {{ {0} protected internal partial class C; }}")]
    [InlineData("TOA0051", "namespace A {{ {0} partial class C; }} namespace B {{ {1} partial class D; }}")]
    [InlineData("TOA0051", "{0} partial class C; partial class Outer {{ {1} internal partial class C; }}")]
    [InlineData("TOA0051", "partial class Outer {{ {0} private partial class C; }} {1} partial class OuterC;")]
    [InlineData("TOA0051", "{0} partial class [|HttpClient|];", "because 'Microsoft.Extensions.Http' also has 'AddHttpClient': call HttpClientRegistration.AddHttpClient(services)")]
    [InlineData("TOA0051", "namespace A {{ {0} partial class [|C|]; }} namespace B {{ {1} partial class [|C|]; }}", "because 'B.C' would have methods with the same names: call A.CRegistration.AddC(services)", "because 'A.C' would")]
    [InlineData("TOA0051", "partial class A {{ {0} internal partial class [|BC|]; }} partial class AB {{ {1} internal partial class [|C|]; }}", "because 'AB.C' would have methods with the same names: call A_BCRegistration.AddABC(services)", "because 'A.BC' would")]
    public Task A_class_is_checked(string id, string shape, params string[] messages) =>
        RuleAssert.ReportsAsync(id, string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Annotate(), Annotate(alias: "two")), messages);
}
