using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Metadata;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Pipeline;

namespace TypedOAuth.SourceGenerators.Tests.Model;

/// <summary>Checks that cached models are equal for equal sources, and contain no objects of the compiler.</summary>
public sealed class OAuth2ClientModelTests
{
    private static readonly string Source = $$"""
        namespace N;
        class Base { public int Scope => 1; }
        [Obsolete("Use D.")]
        partial class Outer
        {
            {{Annotate(
                """DisplayName = "Acme", Issuer = "https://as.example", DefaultScopes = ["openid", "read"], Scopes = ["write"], AuthorizationCallback = nameof(M), TokenTypes = ["Bearer", "bot"], RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RefreshReuseTolerated = true, UserInfoUri = "https://api.example/user", MultipleAccounts = true, AllowSharedAccounts = false, Pkce = OAuth2Pkce.Off, GrantLifetime = "P1Y", ExpiredTokenStatus = 403""",
                """
                [OAuth2AuthorizationParameter("a", "b")][OAuth2AuthorizationParameter("c")][OAuth2TokenField<string>("id_token")][OAuth2Scope("x", Name = "Y")][OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar")]
                [OAuth2RequestParameter("client_id", On = OAuth2Requests.Token | OAuth2Requests.Refresh, RenameTo = "app_id")][OAuth2SuccessMember("ok", "true", "1")][OAuth2EndpointParameter("t", Source = OAuth2EndpointParameterSource.User, Values = ["us", "eu"])]
                """)}}
            internal partial class C : Base
            {
                [Obsolete]
                private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default;
            }
        }
        """;

    [Fact]
    public void Equal_source_gives_equal_models_and_unequal_source_does_not()
    {
        var (one, two) = (Parse(Source), Parse("// moved\n" + Source));
        Assert.NotSame(one, two);
        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        foreach (var (from, to) in new[] { ("\"write\"", "\"other\""), ("\"b\"", "\"z\""), ("<string>", "<int>"), ("Acme", "Acne"), ("\"bot\"", "\"user\""), ("nameof(M)", "null"), ("int Scope", "int Other"), ("Use D.", "Use E."), ("[Obsolete]", ""), (".Rotates", ".Stays"), ("RefreshReuseTolerated = true", "RefreshReuseTolerated = false"), ("/user", "/me"), ("MultipleAccounts = true", "MultipleAccounts = false"), ("AllowSharedAccounts = false", "AllowSharedAccounts = true"), (".UserInfo", ".IdToken"), ("\"id\"", "\"key\""), ("\"login\"", "\"name\""), ("\"avatar\"", "\"icon\""),
            (".Off", ".S256Hex"), ("403", "400"), ("\"P1Y\"", "\"P2Y\""), ("\"app_id\"", "\"appid\""), ("OAuth2Requests.Refresh", "OAuth2Requests.Exchange"), ("\"1\"", "\"2\""), ("\"ok\"", "\"o\""), ("\"us\", ", ""), ("ParameterSource.User", "ParameterSource.Callback"), ("\"t\"", "\"u\"") })
        {
            Assert.NotEqual(one, Parse(Source.Replace(from, to, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void No_model_holds_an_object_of_the_compiler()
    {
        var run = RunClean(AdditionalFile.Write("idp.json", "{ \"grant_types_supported\": [\"authorization_code\"] }")
            + Source.Replace("DisplayName = \"Acme\"", "DisplayName = \"Acme\", Metadata = \"idp.json\"", StringComparison.Ordinal));
        string[] ofSyntax = [TrackingNames.Declarations, TrackingNames.Files, TrackingNames.AnnotatedFiles, TrackingNames.AnnotatedFilesAlone,
            TrackingNames.AllAnnotatedFiles, TrackingNames.Annotations, TrackingNames.MetadataTexts,
            TrackingNames.TextsAndPaths, TrackingNames.SelectedTexts, TrackingNames.SelectedTextsAlone, TrackingNames.AnnotationsAndMetadata, TrackingNames.References, TrackingNames.ReferencesAndNames];
        var objects = typeof(TrackingNames).GetFields().Select(static field => (string)field.GetRawConstantValue()!).Except(ofSyntax)
            .SelectMany(name => run.Result.TrackedSteps[name]).SelectMany(static step => step.Outputs).Select(static output => output.Value).ToList();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        objects.ForEach(value => Walk(value, seen, "output"));
        Assert.Contains(seen, static value => value is OAuth2ClientModel);
        Assert.Contains(seen, static value => value is MetadataDocument);
        Assert.Contains(seen, static value => value is MetadataFiles);
        Assert.Contains(seen, static value => value is TokenFieldModel);
        Assert.Contains(seen, static value => value is AccountModel);
        Assert.Contains(seen, static value => value is DeclarationModel);
        Assert.Contains(seen, static value => value is DeclarationPropertyModel);
    }

    [Fact]
    public void The_walk_finds_an_object_of_the_compiler_where_there_is_one()
    {
        var compilation = Compile("class C;");
        object[] planted = [compilation, compilation.SyntaxTrees[1].GetRoot(TestContext.Current.CancellationToken), compilation.GetTypeByMetadataName("C")!, Location.None];
        foreach (var value in planted)
        {
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Walk(new { Inner = new[] { value } }, new(ReferenceEqualityComparer.Instance), "planted"));
        }
    }

    private static OAuth2ClientModel Parse(string source) =>
        (OAuth2ClientModel)Assert.Single(Run(Compile(source)).GetStep(TrackingNames.Clients).Outputs).Value;

    private static void Walk(object? value, HashSet<object> seen, string path)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or SyntaxToken or Compilation or SemanticModel or Location or AttributeData, $"{path} is a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, seen, $"{path}[]");
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), seen, $"{path}.{field.Name}");
            }
        }
    }
}
