namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>Wherever a class may stand and whatever it may be called, its client compiles without a warning.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("{0} public partial class C;", "C")]
    [InlineData("{0} internal partial class C;", "C")]
    [InlineData("{0} partial class C {{ }}", "C")]
    [InlineData("{0} public sealed partial class C;", "C")]
    [InlineData("namespace My.App; {0} public partial class C;", "My.App.C")]
    [InlineData("namespace My.App {{ namespace Inner {{ {0} public partial class C; }} }}", "My.App.Inner.C")]
    [InlineData("namespace @class.@new; {0} public partial class @event;", "class.new.event")]
    [InlineData("namespace Größe; {0} public partial class Verbindung日本;", "Größe.Verbindung日本")]
    [InlineData("namespace System {{ {0} public partial class C; }}", "System.C")]
    [InlineData("namespace TypedOAuth {{ {0} public partial class C; }}", "TypedOAuth.C")]
    [InlineData("namespace global {{ {0} public partial class System; }}", "global.System")]
    [InlineData("public partial class Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("public partial class Outer {{ {0} private partial class C; }}", "Outer+C")]
    [InlineData("public partial class Outer {{ {0} protected partial class C; }}", "Outer+C")]
    [InlineData("public static partial class Outer {{ {0} internal partial class C; }}", "Outer+C")]
    [InlineData("public partial struct Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("public partial record Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("public partial record struct Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("public readonly partial record struct Outer(int I) {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("public partial interface Outer {{ {0} public partial class C; }}", "Outer+C")]
    [InlineData("namespace N; public partial class A {{ partial class B {{ {0} internal partial class C; }} }}", "N.A+B+C")]
    [InlineData("public abstract class Base; {0} public partial class C : Base;", "C")]
    [InlineData("public class Base {{ protected Base() {{ }} }} {0} public partial class C : Base, IDisposable {{ public void Dispose() {{ }} }}", "C")]
    [InlineData("{0} public partial class C; partial class C {{ public int More => 1; }}", "C")]
    [InlineData("/// <summary>Mine.</summary>\n{0} public partial class C;", "C")]
    [InlineData("namespace N; {0} public partial class Scope;", null)]
    [InlineData("namespace N; {0} public partial class Uri;", "N.Uri")]
    [InlineData("namespace N; public class Task; public class ValueTask; public class CancellationToken; {0} public partial class C;", "N.C")]
    public void A_class_of_this_shape_gets_a_client_that_compiles(string shape, string? metadataName)
    {
        var source = string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Annotate("""DefaultScopes = ["read"], RevokeTokenUri = "https://as.example/revoke" """));
        var run = Run(Compile(source));
        if (metadataName is null)
        {
            // A type cannot have a member of its own name (CS0542): nothing is emitted for it, rather than half of it.
            Assert.Empty(run.HintNames);
            return;
        }

        run.AssertClean();
        Assert.Equal($"{metadataName}.g.cs", Assert.Single(run.HintNames));
        Assert.True(run.HasMember(metadataName, "GetAccessTokenForUserAsync"));
    }

    [Fact]
    public void Two_clients_of_one_file_get_a_file_each()
    {
        var run = RunClean($"namespace N; {Annotate()} public partial class One; {Annotate(alias: "other")} public partial class Two;");
        Assert.Equal(["N.One.g.cs", "N.Two.g.cs"], run.HintNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_differ_by_case_only_get_files_that_differ_by_more()
    {
        var run = RunClean($"{Annotate()} public partial class GitHub; {Annotate(alias: "other")} public partial class Github; {Annotate(alias: "third")} public partial class Slack;");
        Assert.Equal(3, run.HintNames.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("Slack.g.cs", run.HintNames);
    }

    [Fact]
    public void A_client_that_nothing_outside_its_type_can_reach_gets_no_registration()
    {
        var run = RunClean($"public partial class Outer {{ {Annotate()} private partial class C; }}");
        Assert.Null(run.Output.GetTypeByMetadataName("Outer_CRegistration"));
        Assert.Contains("Outer_CRegistration", RunClean($"public partial class Outer {{ {Annotate()} internal partial class C; }}").Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_endpoints_package_nothing_of_it_is_emitted()
    {
        var run = Run(Compile(hasAspNetCore: false, $"{Annotate()} public partial class C;"));
        run.AssertClean();
        Assert.DoesNotContain("AspNetCore", run.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("MapC", run.Source, StringComparison.Ordinal);
        Assert.Contains("MapC", RunClean($"{Annotate()} public partial class C;").Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0} public class C;")]
    [InlineData("{0} public static partial class C;")]
    [InlineData("{0} public abstract partial class C;")]
    [InlineData("{0} public partial class C<T>;")]
    [InlineData("{0} file partial class C;")]
    [InlineData("{0} public partial class C(int i) {{ public int I => i; }}")]
    [InlineData("public class Outer {{ {0} public partial class C; }}")]
    [InlineData("public partial class Outer<T> {{ {0} public partial class C; }}")]
    [InlineData("public class Base(int i) {{ public int I => i; }} {0} public partial class C : Base;")]
    [InlineData("{0} public partial class C {{ public class AuthData; }}")]
    [InlineData("{0} public partial class C {{ public C(OAuth2ClientCore core) {{ }} }}")]
    public void A_class_that_nothing_can_be_added_to_is_left_alone(string shape)
    {
        var source = string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Annotate());
        Assert.Empty(Run(Compile(source)).HintNames);
    }
}
