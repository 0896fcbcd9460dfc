using System.Buffers.Text;
using System.Text;
using TypedOAuth.Protocol.IdTokens;

namespace TypedOAuth.Tests.Protocol.IdTokens;

/// <summary>Checks that the claims of an ID token are read strictly, and that no input causes an exception.</summary>
public sealed class IdTokenClaimsTests
{
    private const string Payload = """{"iss":"https://as.example","aud":"id","sub":"1"}""";

    [Fact]
    public void The_compared_members_are_read()
    {
        var claims = Read(
            """{"alg":"RS256","kid":"k","typ":"JWT","x5c":["a"]}""",
            """{"iss":"i","aud":["a","b"],"sub":"s","nonce":"n","azp":"z","at_hash":"h","exp":1,"address":{"sub":"inner"},"amr":["sub"]}""");
        Assert.Equal(("RS256", "i", "s"), (claims!.Algorithm, claims.Issuer, claims.Subject));
        Assert.Equal(["a", "b"], claims.Audiences);
        Assert.Equal(("n", "z", "h"), (claims.Nonce, claims.AuthorizedParty, claims.AccessTokenHash));

        claims = Read("""{"alg":"ES256"}""", """{"iss":"i","aud":"a","sub":"s","nonce":null,"azp":null}""");
        Assert.Equal(("ES256", null, null, null), (claims!.Algorithm, claims.Nonce, claims.AuthorizedParty, claims.AccessTokenHash));
        Assert.Equal(["a"], claims.Audiences);
    }

    [Theory]
    [InlineData("""{}""", Payload)]
    [InlineData("""{"alg":1}""", Payload)]
    [InlineData("""{"alg":"RS256","kid":1}""", Payload)]
    [InlineData("""{"alg":"RS256","alg":"none"}""", Payload)]
    [InlineData("""{"alg":"RS256","\u0061lg":"none"}""", Payload)]
    [InlineData("""{"alg":"RS256","crit":["exp"]}""", Payload)]
    [InlineData("""["alg"]""", Payload)]
    [InlineData("""{"alg":"RS256"}""", """{"iss":"i","aud":"a","sub":"s","sub":"t"}""")]
    [InlineData("""{"alg":"RS256"}""", """{"iss":"i","aud":"a","sub":"s","\u0073ub":"t"}""")]
    [InlineData("""{"alg":"RS256"}""", """{"iss":"i","aud":"a","sub":"s","exp":1,"exp":2}""")]
    [InlineData("""{"alg":"RS256"}""", """{"iss":"i","aud":"a","sub":"s" """)]
    [InlineData("""{"alg":"RS256"}""", """{"iss":"i","aud":"a","sub":null}""")]
    [InlineData("""{"alg":"RS256"}""", """{"iss":"i","aud":[1],"sub":"s"}""")]
    [InlineData("""{"alg":"RS256"}""", """{"iss":"i","aud":{},"sub":"s"}""")]
    [InlineData("""{"alg":"RS256"}""", """{"iss":"","aud":"a","sub":"s"}""")]
    [InlineData("""{"alg":"RS256"}""", """{"iss":["i"],"aud":"a","sub":"s"}""")]
    [InlineData("""{"alg":"RS256"}""", """null""")]
    [InlineData("""{"alg":"RS256"}""", "")]
    public void What_is_doubled_missing_or_of_another_type_is_no_ID_token(string header, string payload) => Assert.Null(Read(header, payload));

    [Fact]
    public void Texts_and_lists_are_bounded()
    {
        const string Header = """{"alg":"RS256"}""";
        Assert.NotNull(Read(Header, $$"""{"iss":"i","aud":"a","sub":"{{new string('s', 255)}}"}"""));
        Assert.Null(Read(Header, $$"""{"iss":"i","aud":"a","sub":"{{new string('s', 256)}}"}"""));
        Assert.Null(Read(Header, $$"""{"iss":"i","aud":"a","sub":"s","nonce":"{{new string('n', 2049)}}"}"""));
        Assert.Null(Read(Header, $$"""{"iss":"i","aud":[{{string.Join(',', Enumerable.Repeat("\"a\"", 33))}}],"sub":"s"}"""));
    }

    [Fact]
    public void No_text_causes_an_exception()
    {
        var random = new Random(20261126);
        var token = Encode("""{"alg":"RS256","kid":"k"}""") + "." + Encode(Payload) + ".c2ln";
        Assert.NotNull(IdTokenClaims.TryRead(token));
        for (var i = 0; i < 20_000; i++)
        {
            var changed = token.ToCharArray();
            for (var n = random.Next(1, 5); n > 0; n--)
            {
                changed[random.Next(changed.Length)] = (char)random.Next(i % 2 == 0 ? 128 : 65536);
            }

            IdTokenClaims.TryRead(new string(changed, 0, random.Next(changed.Length + 1)));
        }

        Assert.Null(IdTokenClaims.TryRead(""));
        Assert.Null(IdTokenClaims.TryRead("..."));
        Assert.Null(Read(new string('[', 10_000), Payload));
        Assert.Null(IdTokenClaims.TryRead($"{Encode("""{"alg":"RS256"}""")}.{Base64Url.EncodeToString([(byte)'{', (byte)'"', 0xFF, (byte)'"', (byte)':', (byte)'1', (byte)'}'])}.c2ln"));
    }

    private static IdTokenClaims? Read(string header, string payload) => IdTokenClaims.TryRead($"{Encode(header)}.{Encode(payload)}.c2ln");

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
