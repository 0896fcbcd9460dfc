using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Emit;

/// <summary>Tests which members are emitted, and their names.</summary>
public sealed class MemberTests
{
    [Theory]
    [InlineData("", "RefreshUserAccessTokenAsync", true)]
    [InlineData("SupportsRefresh = false", "RefreshUserAccessTokenAsync", false)]
    [InlineData("", "RevokeUserAccessTokenAsync", false)]
    [InlineData("RevokeTokenUri = \"https://as.example/revoke\"", "RevokeUserAccessTokenAsync", true)]
    [InlineData("", "ForgetUserAsync", true)]
    [InlineData("", "GetConnectionAsync", true)]
    [InlineData("", "CreateReconnectUrlAsync", true)]
    public void A_member_is_there_where_the_configuration_supports_it(string arguments, string member, bool isThere)
    {
        var run = RunClean($"{Annotate(arguments)} public partial class C;");
        Assert.Equal(isThere, run.HasMember("C", member));

        var caller = Run(Compile($"{Annotate(arguments)} public partial class C;", $"class Caller {{ object M(C c) => c.{member}(\"user\"); }}"));
        Assert.Equal(isThere ? [] : ["CS1061"], caller.Problems.Select(static problem => problem.Id));
    }

    [Theory]
    [InlineData("GetUserAuthorizationUrlAsync")]
    [InlineData("GetUnboundAuthorizationUrlAsync")]
    [InlineData("CompleteAuthorizationAsync")]
    [InlineData("GetConnectionAsync")]
    [InlineData("CreateReconnectUrlAsync")]
    [InlineData("RefreshUserAccessTokenAsync")]
    [InlineData("RevokeUserAccessTokenAsync")]
    public void A_member_of_the_class_takes_the_place_of_an_emitted_one(string member)
    {
        var run = RunClean($"{Annotate("RevokeTokenUri = \"https://as.example/revoke\"")} public partial class C {{ public static int {member}(string own) => own.Length; }}");
        Assert.Equal(SpecialType.System_Int32, Assert.Single(run.GetType("C").GetMembers(member).OfType<IMethodSymbol>()).ReturnType.SpecialType);
    }

    [Fact]
    public void A_callback_field_is_a_property_and_what_scopes_are_compared_by_is_data()
    {
        var run = RunClean(
            $"{Annotate(
                "DefaultScopes = [\"email\", \"offline_access\"], ScopeShownByRefreshToken = \"offline_access\"",
                "[OAuth2ScopeEquivalence(\"email\", \"https://as.example/email\")][OAuth2CallbackField<int>(\"realmId\")][OAuth2TokenField<string>(\"realm_id\")]")} public partial class C;",
            "class Caller { string? Token(C.AuthData data) => data.RealmId; int? Callback(C.AuthData data) => data.RealmIdField; }");
        Assert.Contains("ScopeEquivalences = [new(\"email\", \"https://as.example/email\")],", run.Source, StringComparison.Ordinal);
        Assert.Contains("ScopeShownByRefreshToken = \"offline_access\",", run.Source, StringComparison.Ordinal);
        Assert.Contains("CallbackFields = [new(\"realmId\", global::TypedOAuth.Generated.OAuth2TokenFieldType.Int32)],", run.Source, StringComparison.Ordinal);
        Assert.Contains("ClientDefinition => global::C.Definition;", run.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Required_scopes_are_in_the_definition()
    {
        const string Attributes = "[OAuth2Scope(\"files\", Required = true)][OAuth2Scope(\"email\", Name = \"Mail\")][OAuth2Scope(\"openid\", Required = true, Name = \"Id\")]";
        var text = RunClean($"{Annotate("DefaultScopes = [\"email\", \"files\", \"openid\"], Issuer = \"https://as.example\"", Attributes)} public partial class C;").Source;
        Assert.Contains("RequiredScopes = [\"files\", \"openid\"],", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Descriptions_of_scopes_are_in_the_definition_and_in_the_documentation()
    {
        const string Attributes = """
            [OAuth2Scope("read:user", Description = "Profile, read only")]
            [OAuth2Scope("files", Description = " See \"<all>\" & more. ", Name = "All")]
            [OAuth2Scope("email", Description = "  ")]
            [OAuth2Scope("files", Description = "Again")]
            [OAuth2Scope("", Description = "Nothing")]
            """;
        var run = RunClean($"{Annotate("DefaultScopes = [\"email\", \"read\"]", Attributes)} public partial class C;");
        Assert.Contains(
            "ScopeDescriptions = [new(\"read:user\", \"Profile, read only\"), new(\"files\", \"See \\\"<all>\\\" & more.\")],", run.Source, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The scope <c>read:user</c>: Profile, read only.</summary>", run.Source, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The scope <c>files</c>: See \"&lt;all&gt;\" &amp; more.</summary>", run.Source, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The scope <c>email</c>.</summary>", run.Source, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The scope <c>read</c>.</summary>", run.Source, StringComparison.Ordinal);
    }

    /// <summary>A member's name is a matter of code, and a description is one of pages, so a scope without a member can have one.</summary>
    [Fact]
    public void A_description_does_not_depend_on_the_name_of_a_member()
    {
        var run = Run(Compile(
            $"{Annotate("DefaultScopes = [\"a.b\"]", "[OAuth2Scope(\"a:b\", Description = \"See b\")]")} public partial class C;"));
        Assert.Contains("ScopeDescriptions = [new(\"a:b\", \"See b\")],", run.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("new(\"a:b\");", run.Source, StringComparison.Ordinal);
    }

    /// <summary>The text of a client that describes no scope is the same as without the argument.</summary>
    [Fact]
    public void A_client_without_descriptions_is_emitted_as_before()
    {
        var plain = RunClean($"{Annotate("DefaultScopes = [\"email\"]", "[OAuth2Scope(\"email\")]")} public partial class C;").Source;
        var empty = RunClean($"{Annotate("DefaultScopes = [\"email\"]", "[OAuth2Scope(\"email\", Description = null)]")} public partial class C;").Source;
        Assert.Equal(plain, empty);
        Assert.DoesNotContain("ScopeDescriptions", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_that_declares_none_of_them_emits_nothing_for_them()
    {
        var text = RunClean($"{Annotate("DefaultScopes = [\"email\"]")} public partial class C;").Source;
        Assert.DoesNotContain("ScopeEquivalences", text, StringComparison.Ordinal);
        Assert.DoesNotContain("RequiredScopes", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CallbackFields", text, StringComparison.Ordinal);
        Assert.DoesNotContain("? ClientDefinition", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scope_of_another_client_does_not_compile()
    {
        var run = Run(Compile(
            $"{Annotate("DefaultScopes = [\"read\"]")} public partial class One; {Annotate("DefaultScopes = [\"read\"]", alias: "two")} public partial class Two;",
            "class Caller { object Right(One c) => c.GetUserAuthorizationUrlAsync(\"u\", [One.Scope.Read]); object Wrong(One c) => c.GetUserAuthorizationUrlAsync(\"u\", [Two.Scope.Read]); }"));
        var problem = Assert.Single(run.Problems);
        Assert.Contains("Two.Scope", problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openid", "OpenId")]
    [InlineData("https://www.googleapis.com/auth/drive.readonly", "DriveReadonly")]
    [InlineData("https://www.googleapis.com/auth/gmail.send/", "GmailSend")]
    [InlineData("https://mail.google.com/", "MailGoogleCom")]
    [InlineData("https://graph.microsoft.com/User.Read", "UserRead")]
    [InlineData("user:email", "UserEmail")]
    [InlineData("read_write-all", "ReadWriteAll")]
    [InlineData("USER", "User")]
    [InlineData("3d", "_3d")]
    [InlineData("class", "Class")]
    [InlineData("größe", "Größe")]
    [InlineData("custom", "CustomScope")]
    [InlineData("value", "ValueScope")]
    [InlineData("scope", "ScopeScope")]
    [InlineData("to_string", "ToStringScope")]
    [InlineData("print_members", "PrintMembersScope")]
    [InlineData("*", "Unnamed")]
    [InlineData("a\\\"b\\\\c", "ABC")]
    public void A_scope_gives_its_member_its_name(string scope, string member)
    {
        var run = RunClean($"{Annotate($"DefaultScopes = [\"{scope}\"]")} public partial class C;");
        Assert.True(run.HasMember("C+Scope", member), run.Source);
    }

    [Fact]
    public void A_scope_may_be_given_another_name_and_of_two_that_meet_the_first_is_emitted()
    {
        var run = RunClean($"""{Annotate("Scopes = [\"a.b\", \"a_b\", \"class\"]", """[OAuth2Scope("a_b", Name = "Other")][OAuth2Scope("class", Name = "class")][OAuth2Scope("undeclared")]""")} public partial class C;""");
        Assert.True(run.HasMember("C+Scope", "AB"));
        Assert.True(run.HasMember("C+Scope", "Other"));
        Assert.True(run.HasMember("C+Scope", "class"));
        Assert.True(run.HasMember("C+Scope", "Undeclared"));
        Assert.Single(RunClean($"{Annotate("Scopes = [\"a.b\", \"a_b\"]")} public partial class C;").GetType("C+Scope").GetMembers().OfType<IPropertySymbol>(), static property => property.IsStatic);
    }

    [Theory]
    [InlineData("string", "string?")]
    [InlineData("int", "int?")]
    [InlineData("long", "long?")]
    [InlineData("bool", "bool?")]
    [InlineData("double", "double?")]
    [InlineData("System.Uri", "System.Uri?")]
    [InlineData("System.DateTimeOffset", "System.DateTimeOffset?")]
    [InlineData("string[]", "string[]?")]
    public void A_token_field_gets_a_property_of_its_type(string type, string property)
    {
        var run = RunClean($"""{Annotate(attributes: $"[OAuth2TokenField<{type}>(\"team.some_id\")]")} public partial class C;""");
        var member = Assert.Single(run.GetType("C+AuthData").GetMembers("TeamSomeId").OfType<IPropertySymbol>());
        Assert.Equal(property, member.Type.ToDisplayString());
    }

    [Fact]
    public void A_token_field_that_cannot_be_is_left_out_and_names_that_meet_are_told_apart()
    {
        var run = RunClean($"""
            {Annotate(attributes: """
                [OAuth2TokenField<decimal>("money")]
                [OAuth2TokenField<string>("money")]
                [OAuth2TokenField<string>("access_token")]
                [OAuth2TokenField<string>("")]
                [OAuth2TokenField<string>("a..b")]
                [OAuth2TokenField<string>("token")]
                [OAuth2TokenField<string>("x.y")]
                [OAuth2TokenField<int>("x_y")]
                [OAuth2TokenField<int>("named", Name = "Chosen")]
                """)}
            public partial class C;
            """);
        Assert.Equal(
            ["Chosen", "TokenField", "XY", "XYField"],
            run.GetType("C+AuthData").GetMembers().OfType<IPropertySymbol>()
                .Where(static property => property.DeclaredAccessibility == Accessibility.Public)
                .Select(static property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Parameters_become_constants_and_arguments()
    {
        var run = RunClean($"""
            {Annotate(attributes: """
                [OAuth2AuthorizationParameter("audience", "a b&c=d")]
                [OAuth2AuthorizationParameter("login_hint")]
                [OAuth2AuthorizationParameter("event")]
                [OAuth2AuthorizationParameter("user-id")]
                [OAuth2AuthorizationParameter("return_url")]
                [OAuth2AuthorizationParameter("3", Name = "third")]
                [OAuth2AuthorizationParameter("state", "fixed")]
                [OAuth2AuthorizationParameter("core", Name = "_core")]
                [OAuth2AuthorizationParameter("hidden", Name = "user\u200DId")]
                """)}
            public partial class C;
            """);
        Assert.Contains("AuthorizationParameters = [new(\"audience\", \"a b&c=d\")],", run.Source, StringComparison.Ordinal);
        var method = Assert.Single(run.GetType("C").GetMembers("GetUserAuthorizationUrlAsync").OfType<IMethodSymbol>());
        Assert.Equal(
            ["userId", "scopes", "loginHint", "event", "userIdParameter", "returnUrlParameter", "third", "_coreParameter", "hidden", "returnUrl", "cancellationToken"],
            method.Parameters.Select(static parameter => parameter.Name));
        Assert.All(method.Parameters.Skip(1), static parameter => Assert.True(parameter.IsOptional));
    }

    [Theory]
    [InlineData("private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default;", true)]
    [InlineData("private static ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default;", true)]
    [InlineData("private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<C.AuthData> context, CancellationToken cancellationToken) => default;", true)]
    [InlineData("private ValueTask<AuthorizationCallbackResult?> M(TypedOAuth.AuthorizationCallbackContext<global::N.C.AuthData> context, CancellationToken cancellationToken) => default;", true)]
    [InlineData("private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<Data> context, CancellationToken cancellationToken) => default;", true)]
    [InlineData("[Obsolete] private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default;", true)]
    [InlineData("private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<OAuth2AuthData> context, CancellationToken cancellationToken) => default;", false)]
    [InlineData("private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<Other.AuthData> context, CancellationToken cancellationToken) => default;", false)]
    [InlineData("private ValueTask<AuthorizationCallbackResult> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default;", false)]
    [InlineData("private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, Other.CancellationToken cancellationToken) => default;", false)]
    [InlineData("private Other.ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => new();", false)]
    [InlineData("private ValueTask M(AuthorizationCallbackContext<AuthData> context) => default;", false)]
    [InlineData("public int M => 1;", false)]
    public async Task A_callback_of_the_right_signature_is_called_and_another_one_reported(string member, bool isCalled)
    {
        var run = Run(Compile($$"""
            using Data = N.C.AuthData;
            namespace N
            {
                {{Annotate(alias: "other")}} public partial class Other { public class CancellationToken; public class ValueTask<T>; }
                {{Annotate("AuthorizationCallback = \"M\"")}} public partial class C { {{member}} }
            }
            """));
        run.AssertClean();
        var source = run.Result.GeneratedSources.Single(static source => source.HintName == "N.C.g.cs").SourceText.ToString();
        Assert.Equal(isCalled, source.Contains("=> M(context, cancellationToken)", StringComparison.Ordinal));
        Assert.Equal(isCalled ? [] : ["TOA0035"], (await AnalyzerHarness.AnalyzeOutputAsync(run.Output)).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task A_type_of_the_name_AuthData_elsewhere_does_not_take_the_place_of_the_clients()
    {
        var run = RunClean($$"""
            namespace N;
            public class AuthData;
            {{Annotate("AuthorizationCallback = \"M\"")}} public partial class C
            {
                private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default;
            }
            """);
        Assert.Contains("=> M(context, cancellationToken)", run.Source, StringComparison.Ordinal);
        Assert.Empty(await AnalyzerHarness.AnalyzeOutputAsync(run.Output));
    }

    [Theory]
    [InlineData("""[OAuth2TokenField<string>("a", Name = "op_Equality")]""", "C+AuthData", "A")]
    [InlineData("""[OAuth2TokenField<string>("a", Name = "get_Y")][OAuth2TokenField<string>("y")]""", "C+AuthData", "A")]
    [InlineData("""[OAuth2TokenField<string>("a", Name = "set_Y")][OAuth2TokenField<string>("y")]""", "C+AuthData", "A")]
    [InlineData("""[OAuth2Scope("a", Name = "op_Equality")]""", "C+Scope", "A")]
    [InlineData("""[OAuth2Scope("a", Name = "get_Value")]""", "C+Scope", "A")]
    [InlineData("""[OAuth2AuthorizationParameter("a", Name = "_core")]""", "C", "GetUserAuthorizationUrlAsync")]
    public async Task A_name_that_the_compiler_or_emitted_code_has_for_itself_is_not_given_and_reported(string attributes, string type, string member)
    {
        var run = RunClean($"{Annotate(attributes: attributes)} public partial class C;");
        Assert.True(run.HasMember(type, member), run.Source);
        Assert.Equal(["TOA0037"], (await AnalyzerHarness.AnalyzeOutputAsync(run.Output)).Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("response")]
    [InlineData("values")]
    [InlineData("value")]
    [InlineData("field")]
    public void A_token_field_may_be_called_as_emitted_code_calls_a_parameter(string name) =>
        RunClean($"{Annotate(attributes: $"[OAuth2TokenField<string>(\"a\", Name = \"{name}\")]")} public partial class C;");

    [Theory]
    [InlineData("error")]
    [InlineData("error_description")]
    [InlineData("error_uri")]
    public async Task A_token_field_does_not_hide_an_error(string path)
    {
        var run = RunClean($"{Annotate(attributes: $"[OAuth2TokenField<string>(\"{path}\")]")} public partial class C;");
        Assert.DoesNotContain("TokenFields", run.Source, StringComparison.Ordinal);
        var diagnostic = Assert.Single(await AnalyzerHarness.AnalyzeOutputAsync(run.Output));
        Assert.Equal("TOA0036", diagnostic.Id);
        Assert.Contains("RFC 6749 §5.2", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_application_cannot_leave_its_place()
    {
        const string Evil = "\\\"; } } /* </summary> */ // \\u2028 \\n #error";
        var run = RunClean($"{Annotate($"DisplayName = \"{Evil}\", Issuer = \"{Evil}\", DefaultScopes = [\"{Evil}\"], ScopeSeparator = \"{Evil}\", TokenTypes = [\"{Evil}\"]", alias: Evil)} public partial class C;");
        Assert.Single(run.HintNames);
    }

    [Fact]
    public void Every_emitted_public_member_is_documented_and_marked()
    {
        var run = RunClean($"{Annotate("RevokeTokenUri = \"https://as.example/revoke\", DefaultScopes = [\"read\"]", "[OAuth2TokenField<string>(\"id_token\")]")} public partial class C;");
        Assert.StartsWith("// <auto-generated/>\n#nullable enable\n", run.Source, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Source);
        Assert.DoesNotContain("\t", run.Source, StringComparison.Ordinal);
        foreach (var member in run.GetType("C").GetMembers().Where(static member => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not IMethodSymbol { AssociatedSymbol: not null }))
        {
            Assert.False(string.IsNullOrEmpty(member.GetDocumentationCommentXml()), member.Name);
            Assert.True(member.GetAttributes().Any(static attribute => attribute.AttributeClass!.Name == "GeneratedCodeAttribute"), member.Name);
        }
    }
}
