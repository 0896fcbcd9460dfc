using System.Net;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Judges responses by the member that tells success from failure.</summary>
public sealed class SuccessMemberTests
{
    [Theory]
    [InlineData("""{"ok":true,"access_token":"a"}""")]
    [InlineData("""{"access_token":"a","ok":"true"}""")]
    [InlineData("""{"access_token":"a","ok":1}""")]
    [InlineData("""{"access_token":"a","ok":null}""")]
    [InlineData("""{"access_token":"a","ok":""}""")]
    [InlineData("""{"access_token":"a","ok":{}}""")]
    [InlineData("""{"access_token":"a"}""")]
    [InlineData("""{"ok":true,"access_token":"a","error":"0"}""")]
    [InlineData("ok=true&access_token=a")]
    public void A_success_is_a_success(string body) => Assert.Equal("a", new Oddities { Success = new("ok", "true", "1") }.Read(body).AccessToken);

    [Theory]
    [InlineData("""{"ok":false,"error":"invalid_code","access_token":"a"}""", "invalid_code")]
    [InlineData("""{"error":"invalid_code","ok":false}""", "invalid_code")]
    [InlineData("""{"ok":false,"access_token":"a"}""", "false")]
    [InlineData("""{"ok":"no","access_token":"a"}""", "no")]
    [InlineData("""{"ok":1.0,"access_token":"a"}""", "1.0")]
    [InlineData("ok=false&access_token=a", "false")]
    [InlineData("ok=false", "false")]
    public void Another_value_is_an_error_even_with_a_token(string body, string code)
    {
        var error = new Oddities { Success = new("ok", "true", "1") }.Refuse(body);
        Assert.Equal((code, true), (error.Code, error.IsOAuth));
    }

    [Theory]
    [InlineData("""{"errcode":0,"errmsg":"ok","access_token":"a"}""", null)]
    [InlineData("""{"errcode":"0","access_token":"a"}""", null)]
    [InlineData("""{"access_token":"a"}""", null)]
    [InlineData("""{"errcode":40029,"errmsg":"invalid code","access_token":"a"}""", "40029")]
    [InlineData("""{"errcode":40029,"errmsg":"invalid code"}""", "40029")]
    public void The_code_of_success_is_no_error(string body, string? code)
    {
        var odd = new Oddities { Success = new("errcode", "0"), Members = [new("error", "errcode"), new("error_description", "errmsg")] };
        if (code is null)
        {
            Assert.Equal("a", odd.Read(body).AccessToken);
        }
        else
        {
            Assert.Equal((code, "invalid code"), (odd.Refuse(body).Code, odd.Refuse(body).Description));
        }
    }

    [Theory]
    [InlineData("""{"errcode":0,"errmsg":"ok"}""", 200)]
    [InlineData("""{"errcode":0,"access_token":"a"}""", 500)]
    public void A_success_without_a_token_is_no_response(string body, int status)
    {
        var odd = new Oddities { Success = new("errcode", "0"), Members = [new("error", "errcode")] };
        Assert.False(odd.Refuse(body, (HttpStatusCode)status).IsOAuth);
    }

    [Fact]
    public void A_nested_member_is_read() =>
        Assert.Equal("E1", new Oddities { Success = new("status.0.ok", "yes"), Members = [new("error", "status.0.code")] }
            .Refuse("""{"status":[{"ok":"no","code":"E1"}],"access_token":"a"}""").Code);
}
